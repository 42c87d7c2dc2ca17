package io.github.presencecodegen.hostile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Single files that are too much: too large, too deep, too many nodes, or just one very large thing. */
final class HugeDocuments {

    private static final int MILLION = 1_000_000;

    private HugeDocuments() {}

    static List<HugeSpec> all() {
        return Stream.of(sizes(), depths(), syntax(), values())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HugeSpec> sizes() {
        String described = "type: object\ndescription: ";
        return List.of(
                file("a file over the limit", "#".repeat(16_777_217), "m.a.yaml:0:0 PC104"),
                new HugeSpec(
                        "scalars of 3 MB",
                        spec -> spec.file("m.a.yaml", described + "x".repeat(3 * MILLION))
                                .file("m.b.yaml", described + "word ".repeat(600_000))
                                .file("m.c.yaml", described + "\n" + "  line\n".repeat(400_000))
                                .file("m.d.yaml", described + '"' + "\\n".repeat(1_500_000) + '"')
                                .file("m.e.yaml", described + '"' + "a\n ".repeat(MILLION) + '"')
                                .file("m.f.yaml", described + "|\n" + "  text\n".repeat(400_000))
                                .file("m.g.yaml", described + ">\n  a" + "\n".repeat(3 * MILLION)),
                        List.of("compiles")),
                new HugeSpec(
                        "3 MB of nothing",
                        spec -> spec.file("m.a.yaml", "type: object\n" + "#".repeat(3 * MILLION))
                                .file("m.b.yaml", "\n".repeat(3 * MILLION) + "type: object\n")
                                .file("m.c.yaml", " ".repeat(3 * MILLION) + "type: object\n"),
                        List.of("compiles")),
                file(
                        "1,000,000 empty items",
                        "type: object\nrequired:\n" + "-\n".repeat(MILLION),
                        "m.a.yaml:399998:2 PC206"),
                file("500,000 pairs", "[" + "a: b, ".repeat(500_000) + "]", "m.a.yaml:1:800000 PC206"),
                file("500,000 properties", "type: object\nproperties:\n" + many(500_000), "m.a.yaml:200000:12 PC206"));
    }

    private static List<HugeSpec> depths() {
        return List.of(
                file("brackets", "[".repeat(3 * MILLION), "m.a.yaml:1:101 PC203"),
                file("braces", "{a: ".repeat(700_000), "m.a.yaml:1:401 PC203"),
                file("dashes", "- ".repeat(1_500_000), "m.a.yaml:1:201 PC203"),
                file("question marks", "? ".repeat(1_500_000), "m.a.yaml:1:201 PC203"),
                json("100,000 arrays of JSON", "[".repeat(100_000), "m.a.json:1:101 PC203"),
                json("100,000 objects of JSON", "{\"a\":".repeat(100_000), "m.a.json:1:501 PC203"),
                file("100,000 levels of items", "{\"items\":".repeat(100_000), "m.a.yaml:1:901 PC203"),
                file(
                        "items at the limit of depth",
                        "not: {$ref: '#/$defs/a'}\n" + "$defs: {a: " + "{items: ".repeat(97) + "{}" + "}".repeat(98)
                                + "\n",
                        "compiles"),
                file(
                        "objects at the limit of depth",
                        "{type: object, properties: {a: ".repeat(50) + "x" + "}}".repeat(50),
                        "m.a.yaml:1:1551 PC301"),
                file(
                        "objects within the limit of depth",
                        "{type: object, properties: {a: ".repeat(49) + "{}" + "}}".repeat(49),
                        "compiles"));
    }

    private static List<HugeSpec> syntax() {
        return List.of(
                file("a key of 3 MB", "x".repeat(3 * MILLION) + ": a", "m.a.yaml:1:3000001 PC201"),
                file("a quoted key of 3 MB", '"' + "x".repeat(3 * MILLION) + "\": a", "m.a.yaml:1:3000003 PC201"),
                file("colons", ":".repeat(3 * MILLION), "m.a.yaml:1:3000000 PC201"),
                file("commas", "[" + ",".repeat(3 * MILLION) + "]", "m.a.yaml:1:2 PC201"),
                file("quotation marks", "\"".repeat(3 * MILLION), "m.a.yaml:1:3 PC201"),
                file("anchors", "&a ".repeat(MILLION), "m.a.yaml:1:4 PC201"),
                file("an alias of 3 MB", "*" + "a".repeat(3 * MILLION), "m.a.yaml:1:1 PC201"),
                file("a tag of 3 MB", "!<" + "a".repeat(3 * MILLION) + "> x", "m.a.yaml:1:1 PC204"),
                file("a tag of escapes", "!" + "%41".repeat(MILLION) + " x", "m.a.yaml:1:1 PC204"),
                file("directives", "%A\n".repeat(MILLION), "m.a.yaml:0:0 PC207"),
                file("documents", "---\n".repeat(700_000), "m.a.yaml:2:1 PC201"));
    }

    private static List<HugeSpec> values() {
        return List.of(
                file(
                        "a property of 3 MB",
                        "type: object\nproperties:\n  ? " + "x".repeat(3 * MILLION) + "\n  : {}\n",
                        "m.a.yaml:4:5 PC306"),
                file(
                        "a required name of 3 MB",
                        "type: object\nrequired: [" + "x".repeat(3 * MILLION) + "]",
                        "m.a.yaml:2:12 PC307"),
                file("a type of a million digits", "type: " + "9".repeat(MILLION), "m.a.yaml:1:7 PC304"),
                file(
                        "an enum value of a million digits",
                        "type: object\nproperties: {a: {enum: [" + "9".repeat(MILLION) + "]}}",
                        "m.a.yaml:2:25 PC304"),
                new HugeSpec(
                        "an exponent of a million digits",
                        spec -> spec.file("m.a.yaml", "type: object\ndefault: 1e" + "9".repeat(MILLION)),
                        List.of("m.a.yaml:2:10 PC310", "compiles")),
                file(
                        "16,384 keys of one hash code",
                        "type: object\nexample:\n"
                                + colliding(14).map(key -> "  " + key + ": 1\n").collect(joining()),
                        "compiles"),
                file(
                        "16,384 keys of one hash code in a value",
                        "type: object\nproperties: {a: {enum: [{"
                                + colliding(14).map(key -> key + ": 1, ").collect(joining()) + "}]}}",
                        "m.a.yaml:2:25 PC307"));
    }

    /** Strings with the same hash code, 2^bits of them. */
    static Stream<String> colliding(int bits) {
        return IntStream.range(0, 1 << bits)
                .mapToObj(number -> IntStream.range(0, bits)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(joining()));
    }

    private static String many(int properties) {
        return IntStream.range(0, properties).mapToObj(i -> "  p" + i + ": x\n").collect(joining());
    }

    private static HugeSpec file(String name, String text, String expected) {
        return new HugeSpec(name, spec -> spec.file("m.a.yaml", text), List.of(expected));
    }

    private static HugeSpec json(String name, String text, String expected) {
        return new HugeSpec(name, spec -> spec.file("m.a.json", text), List.of(expected));
    }
}
