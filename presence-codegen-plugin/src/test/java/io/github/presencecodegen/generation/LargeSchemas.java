package io.github.presencecodegen.generation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each keyword that takes many of something, a schema that has very many. */
final class LargeSchemas {

    private LargeSchemas() {}

    static List<LargeSchema> ofObjects() {
        return Stream.of(properties(), names(), dependencies(), unevaluated())
                .flatMap(List::stream)
                .toList();
    }

    static List<LargeSchema> ofChoices() {
        return Stream.of(enums(), constants(), branches(), inPlace(), items())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LargeSchema> properties() {
        String described = "\"properties\": {" + many(3_000, i -> "\"p" + i + "\": {\"type\": \"integer\"}") + "}";
        String required = "\"required\": [" + many(3_000, i -> "\"p" + i + "\"") + "]";
        String whole = "{" + many(3_000, i -> "\"p" + i + "\": " + i) + "}";
        String lacking = "{" + many(2_999, i -> "\"p" + i + "\": " + i) + "}";
        return List.of(
                LargeSchema.of("properties", "{" + described + "}")
                        .valid("{\"p0\": 1, \"p2999\": 2, \"q\": 1}", "{}", "1", whole)
                        .refused("{\"p0\": true}", "type")
                        .refused("{\"p2999\": true}", "type"),
                LargeSchema.of("required", "{\"type\": \"object\", " + required + "}")
                        .valid(whole)
                        .refused(lacking, "required")
                        .refused("1", "type"),
                LargeSchema.of(
                                "closed",
                                "{\"type\": \"object\", " + described + ", " + required
                                        + ", \"additionalProperties\": false}")
                        .valid(whole)
                        .refused(lacking, "required")
                        .refused(whole.replaceFirst(".$", ", \"q\": 1}"), "additionalProperties")
                        .refused(whole.replace("2999}", "true}"), "type"),
                LargeSchema.of(
                                "besidepatterns",
                                "{" + described + ", \"patternProperties\": {\"^p\": {\"minimum\": 1}, \"9$\":"
                                        + " {\"maximum\": 5}}, \"additionalProperties\": {\"type\": \"null\"}}")
                        .valid("{\"p0\": 1, \"p2999\": 5, \"q\": null}")
                        .refused("{\"p0\": 0}", "minimum")
                        .refused("{\"p2999\": 6}", "maximum")
                        .refused("{\"q\": 1}", "type"),
                LargeSchema.of(
                                "strings",
                                "{\"type\": \"object\", \"properties\": {"
                                        + many(
                                                1_000,
                                                i -> "\"p" + i + "\": {\"type\": \"string\", \"pattern\": \"^a{"
                                                        + (i + 1) + "}$\", \"maxLength\": 500}")
                                        + "}}")
                        .valid("{\"p0\": \"a\", \"p9\": \"aaaaaaaaaa\"}")
                        .refused("{\"p9\": \"aaaaaaaaa\"}", "pattern")
                        .refused("{\"p998\": \"" + "a".repeat(999) + "\"}", "maxLength"));
    }

    private static List<LargeSchema> names() {
        String patterns =
                "\"patternProperties\": {" + many(1_000, i -> "\"^p" + i + "(x|y)\": {\"minimum\": " + i + "}") + "}";
        return List.of(
                LargeSchema.of("patterns", "{" + patterns + "}")
                        .valid("{\"p999x\": 999, \"p0y\": 0, \"q\": 1}")
                        .refused("{\"p999x\": 998}", "minimum")
                        .refused("{\"q\": 1, \"p0x\": -1}", "minimum"),
                LargeSchema.of("patternsclosed", "{" + patterns + ", \"additionalProperties\": false}")
                        .valid("{\"p999x\": 999, \"p0y\": 0}")
                        .refused("{\"p999x\": 998}", "minimum")
                        .refused("{\"p999\": 998}", "additionalProperties"),
                LargeSchema.of(
                                "literalpatterns",
                                "{\"properties\": {\"a\": {}}, \"patternProperties\": {"
                                        + many(3_000, i -> "\"^p" + i + "!\": {\"type\": \"integer\"}")
                                        + "}, \"additionalProperties\": {\"type\": \"boolean\"}}")
                        .valid("{\"p0!\": 1, \"p2999!\": 2, \"a\": 1, \"p2999\": true}")
                        .refused("{\"p2999!\": true}", "type")
                        .refused("{\"p2999\": 1}", "type"),
                LargeSchema.of(
                                "propertynames",
                                "{\"propertyNames\": {\"enum\": [" + many(5_000, i -> "\"n" + i + "\"") + "]}}")
                        .valid("{\"n0\": 1, \"n4999\": 1}")
                        .refused("{\"n0\": 1, \"n5000\": 1}", "propertyNames"));
    }

    private static List<LargeSchema> enums() {
        return List.of(
                LargeSchema.of("strings5000", "{\"enum\": [" + many(5_000, i -> "\"v" + i + "\"") + "]}")
                        .valid("\"v0\"", "\"v4999\"")
                        .refused("\"v5000\"", "enum")
                        .refused("1", "enum"),
                LargeSchema.of(
                                "mixed",
                                "{\"enum\": [null, true, "
                                        + many(500, i -> "\"v" + i + "\", " + i + ", [" + i + "], {\"v\": " + i + "}")
                                        + "]}")
                        .valid("null", "\"v499\"", "499", "499.0", "[499]", "{\"v\": 4.99e2}")
                        .refused("false", "enum")
                        .refused("[500]", "enum")
                        .refused("\"v500\"", "enum"),
                LargeSchema.of(
                                "manyenums",
                                "{\"properties\": {"
                                        + many(
                                                400,
                                                i -> "\"p" + i + "\": {\"enum\": ["
                                                        + many(90, j -> Integer.toString(i * 100 + j)) + "]}")
                                        + "}}")
                        .valid("{\"p0\": 0, \"p399\": 39989}")
                        .refused("{\"p399\": 39990}", "enum"),
                LargeSchema.of(
                                "manyrequired",
                                "{\"properties\": {"
                                        + many(
                                                900,
                                                i -> "\"p" + i + "\": {\"required\": ["
                                                        + many(20, j -> "\"r" + i + "x" + j + "\"") + "]}")
                                        + "}}")
                        .valid("{\"p899\": {" + many(20, j -> "\"r899x" + j + "\": 1") + "}}")
                        .refused("{\"p899\": {" + many(19, j -> "\"r899x" + j + "\": 1") + "}}", "required"));
    }

    /** More constants than one class can have. */
    private static List<LargeSchema> constants() {
        return List.of(
                LargeSchema.of(
                                "manychecks",
                                "{\"properties\": {"
                                        + many(
                                                2_400,
                                                i -> "\"p" + i
                                                        + "\": {\"type\": \"string\", \"minLength\": 3, \"pattern\": \"^a"
                                                        + i + "(x|y)\", \"enum\": [\"a" + i + "x\", \"b" + i + "\"]}")
                                        + "}}")
                        .valid("{\"p0\": \"a0x\", \"p2399\": \"a2399x\"}")
                        .refused("{\"p2399\": \"b2399\"}", "pattern")
                        .refused("{\"p2399\": \"a2399y\"}", "enum"),
                LargeSchema.of(
                                "manywords",
                                "{\"properties\": {"
                                        + many(
                                                800,
                                                i -> "\"p" + i + "\": {\"enum\": ["
                                                        + many(60, j -> "\"a" + i + "x" + j + "\"") + "]}")
                                        + "}, \"propertyNames\": {\"enum\": ["
                                        + many(800, i -> "\"p" + i + "\"") + "]}}")
                        .valid("{\"p799\": \"a799x59\"}")
                        .refused("{\"p799\": \"a799x60\"}", "enum")
                        .refused("{\"p800\": \"a799x59\"}", "propertyNames"),
                LargeSchema.of("dependentverymany", dependentRequired(900, 60))
                        .valid("{\"k899\": 1, " + many(60, j -> "\"n899x" + j + "\": 1") + "}")
                        .refused("{\"k899\": 1}", "dependentRequired"),
                LargeSchema.of("dependentkeys", dependentRequired(5_000, 2))
                        .valid("{\"k4999\": 1, \"n4999x0\": 1, \"n4999x1\": 1}")
                        .refused("{\"k4999\": 1, \"n4999x0\": 1}", "dependentRequired"));
    }

    private static List<LargeSchema> branches() {
        String tagged = "["
                + many(
                        400,
                        i -> "{\"type\": \"object\", \"required\": [\"tag\"], \"properties\": {\"tag\": {\"const\": \"t"
                                + i + "\"}, \"value\": {\"minimum\": " + i + "}}}")
                + "]";
        String plain = "["
                + many(
                        400,
                        i -> "{\"required\": [\"k" + i + "\"], \"properties\": {\"k" + i + "\": {\"minimum\": " + i
                                + "}}}")
                + "]";
        String kinds = "[" + many(1_000, i -> "{\"type\": \"" + (i % 2 == 0 ? "string" : "null") + "\"}")
                + ", {\"minimum\": 7, \"type\": \"number\"}]";
        return List.of(
                LargeSchema.of("oneoftagged", "{\"oneOf\": " + tagged + "}")
                        .valid("{\"tag\": \"t0\", \"value\": 0}", "{\"tag\": \"t399\", \"value\": 399}")
                        .refused("{\"tag\": \"t399\", \"value\": 398}", "minimum", "oneOf")
                        .refused("{\"tag\": \"t400\"}", "const", "oneOf"),
                LargeSchema.of("anyoftagged", "{\"anyOf\": " + tagged + "}")
                        .valid("{\"tag\": \"t0\", \"value\": 0}", "{\"tag\": \"t399\", \"value\": 399}")
                        .refused("{\"tag\": \"t399\", \"value\": 398}", "anyOf", "minimum"),
                LargeSchema.of("oneof", "{\"type\": \"object\", \"oneOf\": " + plain + "}")
                        .valid("{\"k0\": 0}", "{\"k399\": 399}")
                        .refused("{\"k0\": 0, \"k399\": 399}", "oneOf")
                        .refused("{\"k399\": 398}", "oneOf", "required"),
                LargeSchema.of("anyof", "{\"type\": \"object\", \"anyOf\": " + plain + "}")
                        .valid("{\"k0\": 0}", "{\"k399\": 399}", "{\"k0\": 0, \"k399\": 399}")
                        .refused("{\"k399\": 398}", "anyOf", "required"),
                LargeSchema.of("anyofkinds", "{\"anyOf\": " + kinds + "}")
                        .valid("\"\"", "null", "7")
                        .refused("6", "anyOf", "minimum"),
                LargeSchema.of("oneofkinds", "{\"oneOf\": " + kinds + "}")
                        .valid("7")
                        .refused("null", "oneOf"));
    }

    private static List<LargeSchema> inPlace() {
        return List.of(
                LargeSchema.of(
                                "allof",
                                "{\"allOf\": ["
                                        + many(
                                                300,
                                                i -> "{\"required\": [\"a" + i + "\"], \"properties\": {\"a" + i
                                                        + "\": {\"minimum\": " + i + "}}}")
                                        + "]}")
                        .valid("1", "{" + many(300, i -> "\"a" + i + "\": " + i) + "}")
                        .refused("{" + many(300, i -> "\"a" + i + "\": " + (i - 1)) + "}", "minimum")
                        .refused("{" + many(299, i -> "\"a" + i + "\": " + i) + "}", "required"),
                LargeSchema.of(
                                "conditions",
                                "{\"allOf\": ["
                                        + many(
                                                100,
                                                i -> "{\"if\": {\"required\": [\"a" + i
                                                        + "\"]}, \"then\": {\"minProperties\": 2},"
                                                        + " \"else\": {\"not\": {\"required\": [\"b" + i + "\"]}}}")
                                        + "]}")
                        .valid("{\"a99\": 1, \"b99\": 1}", "{}")
                        .refused("{\"a99\": 1}", "minProperties")
                        .refused("{\"b99\": 1}", "not"));
    }

    private static List<LargeSchema> dependencies() {
        String all = "{\"k299\": 1, " + many(60, j -> "\"n299x" + j + "\": 1") + "}";
        return List.of(
                LargeSchema.of("dependentfew", dependentRequired(500, 1))
                        .valid("{\"k499\": 1, \"n499x0\": 1}", "{\"x\": 1}")
                        .refused("{\"k499\": 1}", "dependentRequired"),
                LargeSchema.of("dependentsome", dependentRequired(400, 8))
                        .valid("{\"k399\": 1, " + many(8, j -> "\"n399x" + j + "\": 1") + "}")
                        .refused("{\"k399\": 1, " + many(7, j -> "\"n399x" + j + "\": 1") + "}", "dependentRequired"),
                LargeSchema.of("dependentmany", dependentRequired(300, 60))
                        .valid(all)
                        .refused("{\"k299\": 1}", "dependentRequired"),
                LargeSchema.of(
                                "dependentschemas",
                                "{\"dependentSchemas\": {" + many(400, i -> "\"k" + i + "\": {\"minProperties\": 2}")
                                        + "}}")
                        .valid("{\"k399\": 1, \"k0\": 1}")
                        .refused("{\"k399\": 1}", "minProperties"));
    }

    private static String dependentRequired(int keys, int names) {
        return "{\"dependentRequired\": {"
                + many(keys, i -> "\"k" + i + "\": [" + many(names, j -> "\"n" + i + "x" + j + "\"") + "]")
                + "}}";
    }

    private static List<LargeSchema> items() {
        return List.of(
                LargeSchema.of(
                                "prefixitems",
                                "{\"prefixItems\": [" + many(1_000, i -> "{\"minimum\": " + i + "}")
                                        + "], \"items\": false}")
                        .valid("[]", "[0, 1]", "[" + many(1_000, Integer::toString) + "]")
                        .refused("[0, 0]", "minimum")
                        .refused("[" + many(999, Integer::toString) + ", 998]", "minimum")
                        .refused("[" + many(1_001, Integer::toString) + "]", "items"),
                LargeSchema.of(
                                "prefixcontains",
                                "{\"type\": \"array\", \"prefixItems\": ["
                                        + many(99, i -> "{\"maximum\": " + i + "}")
                                        + "], \"contains\": {\"const\": 0}, \"maxContains\": 2}")
                        .valid("[0, 0]")
                        .refused("[-1]", "contains")
                        .refused("[0, 0, 0]", "maxContains"),
                LargeSchema.of(
                                "prefixkinds",
                                "{\"type\": \"array\", \"prefixItems\": ["
                                        + many(2_000, i -> "{\"type\": \"" + (i % 2 == 0 ? "null" : "boolean") + "\"}")
                                        + "]}")
                        .valid("[null, true]")
                        .refused("[" + many(999, i -> "null, true") + ", null, null]", "type"));
    }

    private static List<LargeSchema> unevaluated() {
        String branches = "["
                + many(
                        150,
                        i -> "{\"required\": [\"a" + i + "\"], \"properties\": {\"a" + i + "\": {}, \"b" + i
                                + "\": {}}}")
                + "]";
        String nested = "["
                + many(
                        12,
                        i -> "{\"anyOf\": ["
                                + many(
                                        30,
                                        j -> "{\"required\": [\"a" + i + "x" + j + "\"], \"properties\": {\"a" + i + "x"
                                                + j + "\": {}}}")
                                + "]}")
                + "]";
        String patterns = "{\"anyOf\": [{\"minProperties\": 1, \"patternProperties\": {"
                + many(300, i -> "\"^p" + i + "(x|y)\": true") + "}}], \"unevaluatedProperties\": false}";
        return List.of(
                LargeSchema.of("unevaluated", "{\"anyOf\": " + branches + ", \"unevaluatedProperties\": false}")
                        .valid("{\"a0\": 1, \"b0\": 1, \"a149\": 1, \"b149\": 1}", "1")
                        .refused("{\"a0\": 1, \"b149\": 1}", "unevaluatedProperties")
                        .refused("{\"a149\": 1, \"b0\": 1}", "unevaluatedProperties"),
                LargeSchema.of("unevaluatednested", "{\"anyOf\": " + nested + ", \"unevaluatedProperties\": false}")
                        .valid("{\"a0x0\": 1, \"a11x29\": 1}")
                        .refused("{\"a0x0\": 1, \"a11x30\": 1}", "unevaluatedProperties"),
                LargeSchema.of(
                                "unevaluatedinside",
                                "{\"anyOf\": [{\"minProperties\": 1, \"anyOf\": " + branches
                                        + "}], \"unevaluatedProperties\": false}")
                        .valid("{\"a0\": 1, \"b0\": 1, \"a149\": 1, \"b149\": 1}")
                        .refused("{\"a149\": 1, \"b0\": 1}", "unevaluatedProperties"),
                LargeSchema.of("unevaluatedpatterns", patterns)
                        .valid("{\"p299x\": 1}")
                        .refused("{\"p299\": 1}", "unevaluatedProperties"),
                LargeSchema.of(
                                "unevaluateditems",
                                "{\"allOf\": [" + many(150, i -> "{\"contains\": {\"const\": " + i + "}}")
                                        + "], \"unevaluatedItems\": false}")
                        .valid("[" + many(150, Integer::toString) + ", 3]")
                        .refused("[" + many(150, Integer::toString) + ", 150]", "unevaluatedItems"),
                LargeSchema.of(
                                "unevaluatedprefixes",
                                "{\"anyOf\": ["
                                        + many(
                                                80,
                                                i -> "{\"minItems\": " + (i + 1) + ", \"prefixItems\": ["
                                                        + many(i + 1, j -> "true") + "]}")
                                        + "], \"unevaluatedItems\": {\"type\": \"null\"}}")
                        .valid("[1]", "[" + many(80, Integer::toString) + ", null]")
                        .refused("[" + many(81, Integer::toString) + "]", "type"));
    }

    static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(joining(", "));
    }
}
