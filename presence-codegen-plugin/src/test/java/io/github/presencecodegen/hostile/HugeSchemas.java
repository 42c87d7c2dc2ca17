package io.github.presencecodegen.hostile;

import static java.util.stream.Collectors.joining;

import io.github.presencecodegen.testing.SpecFolder;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schemas that are small one by one and too much together, at the limits and beyond. */
final class HugeSchemas {

    private HugeSchemas() {}

    static List<HugeSpec> all() {
        return Stream.of(types(), enums(), descriptions()).flatMap(List::stream).toList();
    }

    private static List<HugeSpec> types() {
        return List.of(
                file("250 properties", object(250), "compiles"),
                file("250 properties, each a list of lists, 6 deep", lists(250, 6), "compiles"),
                file("250 properties, each a list of lists, 7 deep", lists(250, 7), "compiles"),
                file("125 properties that may be null", nullable(125), "compiles"),
                file("126 properties that may be null", nullable(126), "compiles"),
                file("a list of 250 items, each of its own", items(250), "compiles"),
                file("a list of 251 items, each of its own", items(251), "m.a.yaml:2:17 PC505"),
                file("2,000 properties", object(2_000), "compiles"),
                file("2,001 properties", object(2_001), "m.a.yaml:1:1 PC505"),
                file("49,999 properties", object(49_999), "m.a.yaml:1:1 PC505"),
                file("60,000 properties", object(60_000), "m.a.yaml:50002:11 PC408"),
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
                file("11,000 types inside one", nested(11_000, 1), "m.a.yaml:1:1 PC505"),
                file("200 types of 200 properties", nested(200, 200), "m.a.yaml:1:1 PC505"),
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
                        "minProperties: 0\n$defs:\n"
                                + IntStream.range(1, 1_000)
                                        .mapToObj(i -> "  '" + "!".repeat(i) + "': {}\n")
                                        .collect(joining()),
                        "m.a.yaml:2:1 PC111",
                        "compiles"));
    }

    private static List<HugeSpec> enums() {
        return List.of(
                file("an enum of 2,500 values", property("enum: [" + names(2_500, "v") + "]"), "compiles"),
                file(
                        "an enum of 5,000 values",
                        property("enum: [" + names(5_000, "v") + "]"),
                        "m.a.yaml:2:17 PC527",
                        "compiles"),
                file(
                        "an enum of 90,000 values",
                        property("enum: [" + names(90_000, "v") + "]"),
                        "m.a.yaml:2:17 PC527",
                        "m.a.yaml:2:18 PC506"),
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

    private static List<HugeSpec> descriptions() {
        return List.of(
                new HugeSpec(
                        "a description of 3 MB at 80 properties",
                        spec -> describedElsewhere(spec, 80),
                        List.of("compiles")),
                new HugeSpec(
                        "a description of 3 MB at 1,700 properties",
                        spec -> describedElsewhere(spec, 1_700),
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

    static HugeSpec file(String name, String text, String... expected) {
        return new HugeSpec(name, spec -> spec.file("m.a.yaml", text), List.of(expected));
    }

    static String object(int properties) {
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

    static String property(String schema) {
        return "type: object\nproperties: {a: {" + schema + "}}\n";
    }

    private static String names(int count, String prefix) {
        return many(count, i -> prefix + i + ", ");
    }

    static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(joining());
    }
}
