package io.github.presencecodegen.hostile;

import static io.github.presencecodegen.hostile.HugeSchemas.file;
import static io.github.presencecodegen.hostile.HugeSchemas.many;
import static io.github.presencecodegen.hostile.HugeSchemas.object;
import static io.github.presencecodegen.hostile.HugeSchemas.property;

import io.github.presencecodegen.testing.SpecFolder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** References and files: too many, too long, or more paths through them than there is time for. */
final class HugeGraphs {

    private HugeGraphs() {}

    static List<HugeSpec> all() {
        return Stream.of(references(), graphs(), specifications())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HugeSpec> references() {
        return List.of(
                chain("a chain of 90", 90, "required: [a], allOf: [{$ref: '#/$defs/%d'}]", "m.a.yaml:44:7 PC405"),
                chain("a chain of 40", 40, "required: [a], allOf: [{$ref: '#/$defs/%d'}]", "compiles"),
                chain("a chain of 1,000 in allOf", 1_000, "allOf: [{$ref: '#/$defs/%d'}]", "m.a.yaml:954:8 PC405"),
                chain(
                        "a chain of 20,000",
                        20_000,
                        "$ref: '#/$defs/%d'",
                        "m.a.yaml:15004:10 PC406",
                        "m.a.yaml:19904:10 PC405"),
                new HugeSpec(
                        "a chain of 10,001 files",
                        HugeGraphs::chainOfFiles,
                        List.of("f4998.yaml:1:1 PC406", "f9898.yaml:1:1 PC405", "f9999.yaml:0:0 PC407")),
                file(
                        "20,000 references to one schema",
                        "type: object\n$defs:\n" + many(20_000, i -> "  r" + i + ": {$ref: '#'}\n"),
                        "compiles"),
                file(
                        "60,000 references to one schema",
                        "type: object\n$defs:\n" + many(60_000, i -> "  r" + i + ": {$ref: '#'}\n"),
                        "m.a.yaml:50002:11 PC408"),
                file(
                        "4,000 references that lead nowhere",
                        "type: object\n$defs:\n"
                                + many(4_000, i -> String.format("  s%070d: {$ref: '#/$defs/r%070d'}\n", i, i)),
                        "m.a.yaml:3:77 PC401",
                        "m.a.yaml:4:77 PC401",
                        "m.a.yaml:5:77 PC401",
                        "m.a.yaml:6:77 PC401",
                        "m.a.yaml:7:77 PC401",
                        "..."),
                reference("a path of a million folders", "d/".repeat(1_000_000), "m.a.yaml:2:18 PC401"),
                reference("a path in and out", "d/../".repeat(500_000) + "b.yaml", "m.a.yaml:2:18 PC401"),
                reference("a fragment of a million steps", "#/" + "d/".repeat(1_000_000), "m.a.yaml:2:18 PC401"),
                reference("a million percent signs", "%25".repeat(1_000_000), "m.a.yaml:2:18 PC401"),
                reference("a million number signs", "a#".repeat(1_000_000), "m.a.yaml:2:18 PC401"));
    }

    private static List<HugeSpec> graphs() {
        String twice = "allOf: [{$ref: '#/$defs/%1$d'}, {$ref: '#/$defs/%1$d'}]";
        return List.of(
                chain("each refers twice to the next, 2^5", 5, twice, "compiles"),
                chain("each refers twice to the next, 2^30", 30, twice, "m.a.yaml:23:7 PC406"),
                chain(
                        "each has two properties of the next",
                        300,
                        "type: object, properties: {a: {$ref: '#/$defs/%1$d'}, b: {$ref: '#/$defs/%1$d'}}",
                        "compiles"),
                chain("lists in lists", 1_000, "type: array, items: {$ref: '#/$defs/%1$d'}", "m.a.yaml:24:28 PC503"),
                file(
                        "400 branches of allOf",
                        "type: object\nallOf:\n"
                                + many(400, i -> "- {required: [a], properties: {a: {type: string}}}\n"),
                        "compiles"),
                file(
                        "10,000 branches of allOf",
                        "type: object\nallOf:\n" + many(10_000, i -> "- {required: [a]}\n"),
                        "m.a.yaml:1:1 PC406"),
                file(
                        "200 branches of the same large object",
                        "type: object\nallOf: [" + many(200, i -> "{$ref: '#/$defs/a'}, ") + "]\n$defs:\n  a:\n    "
                                + "properties:\n"
                                + many(200, i -> "      a" + i + ": {type: object, properties: {b: {type: string}}}\n"),
                        "m.a.yaml:1:1 PC524",
                        "compiles"));
    }

    private static List<HugeSpec> specifications() {
        String small = "type: object\nproperties: {a: {type: string}}\n";
        return List.of(
                spec("12,000 files", 12_000, small, "m.f8199.yaml:0:0 PC407"),
                spec(
                        "40 files of 3 MB",
                        40,
                        "type: object\nx-a: '" + "x ".repeat(1_500_000) + "'",
                        "m.f19.yaml:0:0 PC407"),
                spec(
                        "40 files of 99,000 nodes",
                        40,
                        "type: object\nexample:\n" + "- a\n".repeat(99_000),
                        "m.f18.yaml:0:0 PC407"),
                spec("200 files of 500 properties", 200, object(500), "m.f78.yaml:0:0 PC507"));
    }

    private static void chainOfFiles(SpecFolder spec) {
        spec.file("m.a.yaml", "type: object\nproperties: {a: {$ref: f0.yaml}}");
        IntStream.range(0, 10_000)
                .forEach(
                        i -> spec.file("f" + i + ".yaml", i == 9_999 ? "type: string" : "$ref: f" + (i + 1) + ".yaml"));
    }

    private static HugeSpec chain(String name, int length, String link, String... expected) {
        String links = many(length, i -> "  " + i + ": {" + String.format(link, i + 1) + "}\n");
        String start = "type: object\nproperties: {a: {$ref: '#/$defs/0'}}\n$defs:\n";
        return file(
                name, start + links + "  " + length + ": {type: object, properties: {z: {type: string}}}\n", expected);
    }

    private static HugeSpec reference(String name, String reference, String expected) {
        return file(name, property("$ref: '" + reference + "'"), expected);
    }

    private static HugeSpec spec(String name, int files, String text, String expected) {
        Consumer<SpecFolder> writing =
                spec -> IntStream.range(0, files).forEach(i -> spec.file("m.f" + i + ".yaml", text));
        return new HugeSpec(name, writing, List.of(expected));
    }
}
