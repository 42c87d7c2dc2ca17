package io.github.presencecodegen.hostile;

import static java.util.stream.Collectors.joining;

import io.github.presencecodegen.testing.SpecFolder;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schemas that are small one by one and too much together, at the limits and beyond. */
final class HugeSchemas {

    private HugeSchemas() {}

    static List<HugeSpec> all() {
        return Stream.of(types(), enums(), references(), graphs(), specifications(), descriptions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HugeSpec> types() {
        return List.of(
                file("250 properties", object(250), "compiles"),
                file("250 properties, each a list of lists, 6 deep", lists(250, 6), "compiles"),
                file("250 properties, each a list of lists, 7 deep", lists(250, 7), "m.a.yaml:1:1 PC505"),
                file("125 properties that may be null", nullable(125), "compiles"),
                file("126 properties that may be null", nullable(126), "m.a.yaml:1:1 PC505"),
                file("a list of 250 items, each of its own", items(250), "compiles"),
                file("a list of 251 items, each of its own", items(251), "m.a.yaml:2:17 PC505"),
                file("1,000 properties", object(1_000), "m.a.yaml:1:1 PC505"),
                file("4,000 properties", object(4_000), "m.a.yaml:1:1 PC505"),
                file("10,000 properties", object(10_000), "m.a.yaml:5002:10 PC408"),
                file(
                        "10,000 required names",
                        "type: object\nrequired: [" + names(10_000, "p") + "]",
                        "m.a.yaml:1:1 PC505"),
                file(
                        "10,000 required names of what is no object",
                        property("type: string, required: [" + names(10_000, "p") + "]"),
                        "m.a.yaml:2:32 PC506"),
                file(
                        "5,000 required names of what is no object",
                        property("type: string, required: [" + names(5_000, "p") + "]"),
                        "compiles"),
                file(
                        "4,000 properties of what is no object",
                        property("type: string, properties: {" + many(4_000, i -> "p" + i + ": {}, ") + "}"),
                        "compiles"),
                file("400 types inside one", nested(400, 5), "compiles"),
                file("600 types inside one", nested(600, 1), "m.a.yaml:1:1 PC505"),
                file("20 types of 200 properties", nested(20, 200), "m.a.yaml:1:1 PC505"),
                file(
                        "4,800 schemas with checks of their own",
                        "type: object\nproperties:\n"
                                + many(
                                        240,
                                        i -> "  p" + i + ": {type: string, properties: {"
                                                + many(19, j -> "q" + i + "x" + j + ": {type: integer}, ") + "}}\n"),
                        "compiles"),
                file(
                        "1,000 schemas of one name",
                        "type: object\n$defs:\n"
                                + IntStream.range(1, 1_000)
                                        .mapToObj(i -> "  '" + "!".repeat(i) + "': {}\n")
                                        .collect(joining()),
                        "compiles"));
    }

    private static List<HugeSpec> enums() {
        return List.of(
                file("an enum of 1,500 values", property("enum: [" + names(1_500, "v") + "]"), "compiles"),
                file("an enum of 5,000 values", property("enum: [" + names(5_000, "v") + "]"), "m.a.yaml:2:17 PC505"),
                file("an enum of 90,000 values", property("enum: [" + names(90_000, "v") + "]"), "m.a.yaml:2:17 PC505"),
                file(
                        "5,000 values beside another type",
                        property("type: integer, enum: [" + names(5_000, "v") + "]"),
                        "m.a.yaml:2:17 PC520",
                        "compiles"),
                file(
                        "5,001 values beside another type",
                        property("type: integer, enum: [" + names(5_001, "v") + "]"),
                        "m.a.yaml:2:17 PC520",
                        "m.a.yaml:2:33 PC506"),
                file(
                        "two enums of 40,000 values",
                        property("allOf: [{enum: [" + names(40_000, "v") + "]}, {enum: [" + names(40_000, "w") + "]}]"),
                        "m.a.yaml:2:17 PC520",
                        "m.a.yaml:2:27 PC506",
                        "m.a.yaml:2:308929 PC506"),
                file("40,000 numbers", property("enum: [" + many(40_000, i -> i + ", ") + "]"), "m.a.yaml:2:18 PC506"),
                file(
                        "1,024 values of one hash code",
                        property("enum: [" + HugeDocuments.colliding(10).collect(joining(", ")) + "]"),
                        "compiles"),
                file(
                        "64 values of one hash code",
                        property("enum: [" + HugeDocuments.colliding(6).collect(joining(", ")) + "]"),
                        "compiles"),
                file(
                        "a value of 65,534 bytes",
                        property("type: string, enum: [" + "x".repeat(65_534) + "]"),
                        "compiles"),
                file(
                        "a value of 65,535 bytes",
                        property("type: string, enum: [" + "x".repeat(65_535) + "]"),
                        "m.a.yaml:2:39 PC307"),
                file(
                        "a value of 21,845 characters of three bytes",
                        property("type: string, enum: [" + "\u20ac".repeat(21_845) + "]"),
                        "m.a.yaml:2:39 PC307"),
                file(
                        "500 values that are one constant",
                        property("enum: ["
                                + IntStream.range(1, 500)
                                        .mapToObj(i -> "'" + "!".repeat(i) + "'")
                                        .collect(joining(", "))
                                + "]"),
                        "compiles"));
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
                        "m.a.yaml:5002:9 PC408",
                        "m.a.yaml:15004:10 PC406",
                        "m.a.yaml:19904:10 PC405"),
                new HugeSpec(
                        "a chain of 10,001 files",
                        HugeSchemas::chainOfFiles,
                        List.of("f4998.yaml:1:1 PC406", "f9898.yaml:1:1 PC405", "f9999.yaml:0:0 PC407")),
                file(
                        "40,000 references to one schema",
                        "type: object\n$defs:\n" + many(20_000, i -> "  r" + i + ": {$ref: '#'}\n"),
                        "m.a.yaml:5002:10 PC408"),
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
                        "m.a.yaml:1:1 PC406",
                        "m.a.yaml:5002:3 PC408"),
                file(
                        "200 branches of the same large object",
                        "type: object\nallOf: [" + many(200, i -> "{$ref: '#/$defs/a'}, ") + "]\n$defs:\n  a:\n    "
                                + "properties:\n"
                                + many(200, i -> "      a" + i + ": {type: object, properties: {b: {type: string}}}\n"),
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
                spec("200 files of 250 properties", 200, object(250), "m.f104.yaml:0:0 PC507"));
    }

    private static List<HugeSpec> descriptions() {
        return List.of(
                new HugeSpec(
                        "a description of 3 MB at 80 properties",
                        spec -> describedElsewhere(spec, 80),
                        List.of("compiles")),
                new HugeSpec(
                        "a description of 3 MB at 240 properties",
                        spec -> describedElsewhere(spec, 240),
                        List.of("m.a.yaml:1:1 PC505")),
                file("hostile Markdown", markdown(), "compiles"));
    }

    private static void describedElsewhere(SpecFolder spec, int properties) {
        spec.file("m.a.yaml", "type: object\nproperties:\n" + many(properties, i -> "  p" + i + ": {$ref: d.yaml}\n"))
                .file("d.yaml", "type: string\ndescription: '" + "a & b, ".repeat(400_000) + "'");
    }

    private static String markdown() {
        List<String> descriptions = List.of(
                "*a _b ".repeat(1_600),
                "*a _b ".repeat(800) + "b_ a* ".repeat(800),
                "**a *b ".repeat(700) + "b* a** ".repeat(700),
                "![".repeat(1_200) + "a" + "](b)".repeat(1_200),
                "[".repeat(10_000),
                "[a](b".repeat(2_000),
                "[a][".repeat(2_000),
                "*".repeat(10_000),
                "* ".repeat(5_000),
                "> ".repeat(5_000),
                "1. ".repeat(3_000),
                IntStream.range(1, 140).mapToObj(i -> "`".repeat(i) + " ").collect(joining()),
                "`a" + " ".repeat(9_000) + "a",
                "` <".repeat(3_000),
                "<a ".repeat(3_000),
                "<!-- ".repeat(2_000),
                "<".repeat(10_000),
                "&".repeat(10_000),
                "&#x".repeat(3_000),
                "\\".repeat(10_000),
                "[a]: b\\n\\n".repeat(1_000));
        return "type: object\nproperties:\n"
                + many(
                        descriptions.size(),
                        i -> "  p" + i + ": {type: string, description: \""
                                + descriptions.get(i).replace("\\", "\\\\").replace("\\\\n", "\\n") + "\"}\n");
    }

    private static String nested(int types, int properties) {
        return "type: object\nproperties:\n"
                + many(
                        (types + 199) / 200,
                        i -> "  g" + i + ":\n    type: object\n    properties:\n"
                                + many(
                                        Math.min(types, 200),
                                        j -> "      t" + i + "x" + j + ": {type: object, properties: {"
                                                + many(
                                                        properties,
                                                        k -> "p" + i + "x" + j + "x" + k + ": {type: string}, ")
                                                + "}}\n"));
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

    private static HugeSpec file(String name, String text, String... expected) {
        return new HugeSpec(name, spec -> spec.file("m.a.yaml", text), List.of(expected));
    }

    private static String object(int properties) {
        return "type: object\nproperties:\n" + many(properties, i -> "  p" + i + ": {type: integer}\n");
    }

    private static String nullable(int properties) {
        return "type: object\nproperties:\n" + many(properties, i -> "  p" + i + ": {type: [integer, 'null']}\n");
    }

    private static String items(int count) {
        return property("type: array, prefixItems: [" + "{type: integer},".repeat(count) + "]");
    }

    private static String lists(int properties, int depth) {
        String list = "{type: array, items: ".repeat(depth) + "{type: string}" + "}".repeat(depth);
        return "type: object\nproperties:\n" + many(properties, i -> "  p" + i + ": " + list + "\n");
    }

    private static String property(String schema) {
        return "type: object\nproperties: {a: {" + schema + "}}\n";
    }

    private static String names(int count, String prefix) {
        return many(count, i -> prefix + i + ", ");
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(joining());
    }
}
