package io.github.presencecodegen.generation;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document that is made to do harm.
 *
 * @param name what it is
 * @param schema the schema that it is checked by
 * @param document its text
 * @param verdict {@code valid}, or the keyword of the first violation
 */
record HostileJson(String name, String schema, Supplier<String> document, String verdict) {

    private static final String TREE = "{\"properties\":{\"a\":{\"$ref\":\"#\"}},\"items\":{\"$ref\":\"#\"},"
            + "\"additionalProperties\":{\"$ref\":\"#\"},\"not\":{\"const\":7}}";

    static List<HostileJson> all() {
        return Stream.of(depth(), branches(), numbers(), patterns(), items(), names(), texts())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<HostileJson> depth() {
        String strict = "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#\"}},\"unevaluatedProperties\":false}";
        return List.of(
                of("500 arrays in each other", TREE, () -> nested("[", 500, "1", "]"), "valid"),
                of("500 objects in each other, and 7", TREE, () -> nested("{\"a\":", 500, "7", "}"), "not"),
                of("500 objects by additionalProperties", TREE, () -> nested("{\"b\":", 500, "1", "}"), "valid"),
                of("501 arrays", TREE, () -> nested("[", 501, "1", "]"), "$parse"),
                of("1,000,000 arrays", TREE, () -> nested("[", 1_000_000, "1", "]"), "$parse"),
                of("100,000 objects", TREE, () -> nested("{\"a\":", 100_000, "1", "}"), "$parse"),
                of("500 objects, unevaluated", strict, () -> nested("{\"a\":", 499, "{}", "}"), "valid"),
                of(
                        "500 objects, the last wrong",
                        strict,
                        () -> nested("{\"a\":", 499, "{\"b\":1}", "}"),
                        "unevaluatedProperties"));
    }

    /** Each level is reached in two ways, so that to try all of them takes 2 to the power of the depth. */
    private static List<HostileJson> branches() {
        String self = "\"properties\":{\"a\":{\"$ref\":\"#\"}}";
        String required = "[{" + self + ",\"required\":[\"x\"]},{" + self + ",\"required\":[\"y\"]}]";
        String twice = "[{" + self + "},{\"properties\":{\"a\":{\"$ref\":\"#\"},\"x\":{\"const\":1}}}]";
        String items = "[{\"items\":{\"$ref\":\"#\"},\"maxItems\":5},{\"items\":{\"$ref\":\"#\"},\"minItems\":1}]";
        Supplier<String> neither = () -> nested("{\"a\":", 400, "1", "}");
        Supplier<String> both = () -> nested("{\"x\":1,\"y\":1,\"a\":", 400, "{\"a\":1}", "}");
        Supplier<String> valid = () -> nested("{\"x\":1,\"y\":1,\"a\":", 400, "{\"x\":1,\"y\":1}", "}");
        return List.of(
                of("anyOf, 400 levels without what is required", "{\"anyOf\":" + required + "}", neither, "anyOf"),
                of("anyOf, 400 levels with it but the last", "{\"anyOf\":" + required + "}", both, "anyOf"),
                of("anyOf, 400 levels with it", "{\"anyOf\":" + required + "}", valid, "valid"),
                of("oneOf, 400 levels", "{\"oneOf\":" + required + "}", both, "oneOf"),
                of(
                        "anyOf of items, 400 levels",
                        "{\"type\":\"array\",\"anyOf\":" + items + "}",
                        () -> nested("[", 400, "1", "]"),
                        "anyOf"),
                of("allOf, 400 levels", "{\"allOf\":" + twice + "}", valid, "valid"),
                of(
                        "allOf, 400 levels, the last wrong",
                        "{\"type\":\"object\",\"allOf\":" + twice + "}",
                        () -> nested("{\"a\":", 400, "1", "}"),
                        "type"),
                of("not not, 400 levels", "{\"not\":{\"not\":{" + self + "}}," + self + "}", valid, "valid"),
                of("if and then, 400 levels", "{\"if\":{" + self + "},\"then\":{" + self + "}}", valid, "valid"),
                of(
                        "dependentSchemas, 400 levels",
                        "{" + self + ",\"dependentSchemas\":{\"x\":{" + self + "}}}",
                        valid,
                        "valid"),
                of(
                        "unevaluatedProperties, 400 levels",
                        "{\"anyOf\":" + twice + ",\"unevaluatedProperties\":{\"type\":\"integer\"}}",
                        valid,
                        "valid"),
                of(
                        "two patterns, 400 levels",
                        "{\"patternProperties\":{\"a\":{\"$ref\":\"#\"},\"^a\":{\"$ref\":\"#\"}},\"additionalProperties\":{\"const\":1}}",
                        valid,
                        "valid"),
                of(
                        "two patterns, 400 levels, the last wrong",
                        "{\"patternProperties\":{\"a\":{\"$ref\":\"#\"},\"^a\":{\"$ref\":\"#\"}},\"type\":\"object\"}",
                        neither,
                        "type"),
                of(
                        "items and contains, 400 levels",
                        "{\"items\":{\"$ref\":\"#\"},\"contains\":{\"$ref\":\"#\"}}",
                        () -> nested("[", 400, "1", "]"),
                        "valid"));
    }

    private static List<HostileJson> numbers() {
        String digits = "7".repeat(1_000);
        String bounds = "{\"minimum\":-1e400,\"exclusiveMaximum\":1e1000}";
        String multiple = "{\"multipleOf\":0.01}";
        String unique = "{\"uniqueItems\":true}";
        return List.of(
                of("1e400 within bounds", bounds, () -> "1e400", "valid"),
                of("1e1000000000 out of bounds", bounds, () -> "1e1000000000", "exclusiveMaximum"),
                of("1,000 digits out of bounds", bounds, () -> "-" + digits.substring(1), "minimum"),
                of("1e1000000000 as a multiple", multiple, () -> "1e1000000000", "valid"),
                of("1e-1000000000 as a multiple", multiple, () -> "1e-1000000000", "multipleOf"),
                of("1,000 digits as a multiple", multiple, () -> digits, "valid"),
                of("1e1000000000 as a multiple of 7", "{\"multipleOf\":7}", () -> "1e1000000000", "multipleOf"),
                of("type integer", "{\"type\":\"integer\"}", () -> "1e1000000000", "valid"),
                of("const", "{\"const\":1e1000000000}", () -> "10e999999999", "valid"),
                of("const of 1,000 digits", "{\"const\":1" + digits.substring(1) + "}", () -> digits, "const"),
                of("enum", "{\"enum\":[\"a\",1e400,1e1000000000]}", () -> "10e999999999", "valid"),
                of("uniqueItems of 10,000 huge numbers", unique, () -> items(10_000, i -> i + "e1000000000"), "valid"),
                of("uniqueItems of 5,000 long numbers", unique, () -> items(5_000, i -> "7".repeat(990) + i), "valid"),
                of("1,001 digits", "{\"type\":\"number\"}", () -> digits + "7", "$parse"));
    }

    private static List<HostileJson> patterns() {
        String bounded = "(a+)+\\\\1$";
        Supplier<String> long40 = () -> text("a".repeat(40_000) + "b");
        return List.of(
                pattern("(a+)+$", () -> text("a".repeat(100_000) + "b"), "pattern"),
                pattern("^(.*a){12}$", () -> text("a".repeat(60) + "b"), "pattern"),
                pattern("^(.*a){10}$", () -> text("a".repeat(40) + "b"), "pattern"),
                pattern("\\\\s+$", () -> text(" ".repeat(20_000) + "x"), "pattern"),
                pattern("^(a|b)*$", () -> text("ab".repeat(500_000)), "valid"),
                pattern("^(a|b)*$", () -> text("ab".repeat(500_000) + "c"), "pattern"),
                pattern(PROFILE_KEY, () -> text("a." + "a".repeat(100_000)), "valid"),
                of(
                        "profile keys as names",
                        "{\"patternProperties\":{\"" + PROFILE_KEY + "\":true},\"additionalProperties\":false}",
                        () -> "{" + text("a" + ".a".repeat(24_000)) + ":1," + text("a" + ".a".repeat(20_000) + "!")
                                + ":1}",
                        "additionalProperties"),
                pattern(bounded, long40, "pattern"),
                of("under not " + bounded, "{\"not\":{\"pattern\":\"" + bounded + "\"}}", long40, "pattern"),
                of(
                        "in a branch " + bounded,
                        "{\"anyOf\":[{\"pattern\":\"" + bounded + "\"},{\"type\":\"string\"}]}",
                        long40,
                        "pattern"),
                of(
                        "as the condition " + bounded,
                        "{\"if\":{\"pattern\":\"" + bounded + "\"},\"else\":{\"type\":\"string\"}}",
                        long40,
                        "pattern"),
                of(
                        "of names " + bounded,
                        "{\"patternProperties\":{\"" + bounded + "\":{\"type\":\"string\"}}}",
                        () -> "{" + long40.get() + ":\"\"}",
                        "pattern"),
                of(
                        "of propertyNames " + bounded,
                        "{\"propertyNames\":{\"pattern\":\"" + bounded + "\"}}",
                        () -> "{" + long40.get() + ":\"\"}",
                        "pattern"));
    }

    private static final String PROFILE_KEY =
            "^(avatar_url|displayname|m\\\\.tz|[a-z][a-z0-9_]*(\\\\.[a-z][a-z0-9_]*)+)$";

    private static HostileJson pattern(String regex, Supplier<String> document, String verdict) {
        return of("pattern " + regex + " " + verdict, "{\"pattern\":\"" + regex + "\"}", document, verdict);
    }

    private static List<HostileJson> items() {
        String unique = "{\"uniqueItems\":true}";
        return List.of(
                of("20,000 strings", unique, () -> items(20_000, i -> text("x".repeat(100) + i)), "valid"),
                of(
                        "20,000 strings, two equal",
                        unique,
                        () -> items(20_000, i -> text("x" + i % 19_999)),
                        "uniqueItems"),
                of("32,768 colliding strings", unique, () -> items(32_768, i -> text(colliding(i))), "valid"),
                of("16,384 colliding lists", unique, () -> items(16_384, i -> "[" + text(colliding(i)) + "]"), "valid"),
                of(
                        "16,384 colliding objects",
                        unique,
                        () -> items(16_384, i -> "{" + text(colliding(i)) + ":1}"),
                        "valid"),
                of(
                        "contains among a million",
                        "{\"contains\":{\"const\":{\"a\":1}}}",
                        () -> items(1_000_000, i -> "1"),
                        "contains"),
                of(
                        "a million violations",
                        "{\"items\":{\"type\":\"string\"}}",
                        () -> items(1_000_000, i -> "1"),
                        "type"));
    }

    private static List<HostileJson> names() {
        Supplier<String> many = () -> IntStream.range(0, 32_768)
                .mapToObj(i -> text(colliding(i)) + ":1")
                .collect(Collectors.joining(",", "{", "}"));
        return List.of(
                of(
                        "32,768 colliding names, properties",
                        "{\"properties\":{\"AaAaAa\":{\"type\":\"string\"},\"" + colliding(77)
                                + "\":{\"type\":\"string\"}}}",
                        many,
                        "type"),
                of("32,768 colliding names, required", "{\"required\":[\"AaAaAa\",\"x\"]}", many, "required"),
                of(
                        "32,768 colliding names, patternProperties",
                        "{\"patternProperties\":{\"^(Aa|BB)+$\":{\"type\":\"integer\"}},\"additionalProperties\":false}",
                        many,
                        "valid"),
                of(
                        "32,768 colliding names, additionalProperties",
                        "{\"properties\":{\"a\":true},\"additionalProperties\":false}",
                        many,
                        "additionalProperties"),
                of(
                        "32,768 colliding names, unevaluatedProperties",
                        "{\"anyOf\":[{\"properties\":{\"a\":true}}],\"unevaluatedProperties\":{\"type\":\"integer\"}}",
                        many,
                        "valid"),
                of("a name twice", TREE, () -> "{\"a\":1,\"\\u0061\":2}", "$parse"));
    }

    private static List<HostileJson> texts() {
        return List.of(
                of("a lone surrogate", TREE, () -> "\"\\ud83d\"", "$parse"),
                of("a lone surrogate in a name", TREE, () -> "{\"\\ude00\":1}", "$parse"),
                of("text behind the value", TREE, () -> "1 2", "$parse"),
                of("nothing", TREE, () -> "", "$parse"),
                of("maxLength of 16 MB", "{\"maxLength\":1000}", () -> text("x".repeat(16_000_000)), "maxLength"),
                of("minLength of 16 MB", "{\"minLength\":16000000}", () -> text("\u00e9".repeat(16_000_000)), "valid"),
                of("const beside 16 MB", "{\"const\":\"x\"}", () -> text("x".repeat(16_000_000)), "const"),
                of("a date of 1 MB", "{\"format\":\"date\"}", () -> text("2".repeat(1_000_000)), "format"),
                of("an address of 1 MB", "{\"format\":\"email\"}", () -> text("a@" + "a.".repeat(500_000)), "format"),
                of("a URI of 1 MB", "{\"format\":\"uri\"}", () -> text("a:" + "/%41".repeat(250_000)), "valid"),
                of(
                        "a host name of 1 MB",
                        "{\"format\":\"idn-hostname\"}",
                        () -> text("\u00fc".repeat(500_000)),
                        "format"),
                of("a regex of 1 MB", "{\"format\":\"regex\"}", () -> text("(".repeat(1_000_000)), "format"));
    }

    private static HostileJson of(String name, String schema, Supplier<String> document, String verdict) {
        return new HostileJson(name, schema, document, verdict);
    }

    private static String nested(String open, int depth, String innermost, String close) {
        return open.repeat(depth) + innermost + close.repeat(depth);
    }

    private static String items(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String characters) {
        return "\"" + characters + "\"";
    }

    /** One of 32,768 texts with the same hash code: "Aa" and "BB" have the same. */
    private static String colliding(int number) {
        return IntStream.range(0, 15)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
