package io.github.presencecodegen.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A schema that applies at every level of a document, with the pieces of documents that go on for ever.
 *
 * @param name what it is
 * @param schema its JSON
 * @param opening the text that opens some levels
 * @param levels how many levels that is
 * @param valid the innermost value of a valid document
 * @param invalid the innermost value of an invalid one
 * @param closing the text that closes the levels
 */
record DeepSchema(
        String name, String schema, String opening, int levels, String valid, String invalid, String closing) {

    private static final String DRAFT = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",";

    /** In a part of a chain: the number of the part, and the next part. */
    private static final String NUMBER = "NUMBER";

    private static final String NEXT = "NEXT";

    @Override
    public String toString() {
        return name;
    }

    /** A document of so many levels, the innermost value among them. */
    String document(int depth, boolean isValid) {
        int times = (depth - 1) / levels;
        return opening.repeat(times) + (isValid ? valid : invalid) + closing.repeat(times);
    }

    static List<DeepSchema> all() {
        List<DeepSchema> all = new ArrayList<>(plain());
        for (int length : new int[] {1, 24}) {
            all.addAll(chains(length));
        }
        for (int length : new int[] {1, 8}) {
            all.addAll(dearChains(length));
        }
        all.addAll(repeated());
        all.addAll(wide());
        return all;
    }

    private static List<DeepSchema> plain() {
        String self = "{\"$ref\":\"#\"}";
        String list = "\"type\":\"array\",\"items\":" + self;
        String map = "\"type\":\"object\",\"additionalProperties\":" + self;
        String patterns = "\"type\":\"object\",\"patternProperties\":{\"^a\":" + self + "}";
        return List.of(
                ofObjects("objects", DRAFT + "\"type\":\"object\",\"properties\":{\"a\":" + self + "}}"),
                ofArrays("lists", DRAFT + list + "}"),
                ofArrays("tuples", DRAFT + "\"type\":\"array\",\"prefixItems\":[" + self + "]}"),
                ofArrays(
                        "contains",
                        DRAFT + "\"type\":\"array\",\"items\":" + self + ",\"contains\":true,\"minContains\":0}"),
                ofObjects("maps", DRAFT + map + "}"),
                ofObjects("patterns", DRAFT + patterns + "}"),
                ofObjects("unions of maps", DRAFT + "\"anyOf\":[{" + map + "},{\"type\":\"string\"}]}"),
                ofObjects("unions of patterns", DRAFT + "\"anyOf\":[{" + patterns + "},{\"type\":\"string\"}]}"),
                ofArrays("unions of lists", DRAFT + "\"anyOf\":[{" + list + "},{\"type\":\"string\"}]}"),
                ofObjects(
                        "objects or null",
                        DRAFT + "\"type\":\"object\",\"properties\":{\"a\":{\"anyOf\":[" + self
                                + ",{\"type\":\"null\"}]}}}"),
                new DeepSchema(
                        "several types",
                        DRAFT + "\"type\":[\"object\",\"array\",\"string\"],\"properties\":{\"a\":" + self
                                + "},\"items\":" + self + "}",
                        "{\"a\":[",
                        2,
                        "{}",
                        "-1",
                        "]}"),
                new DeepSchema(
                        "lists of maps of objects",
                        DRAFT + "\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":"
                                + "\"object\",\"additionalProperties\":" + self + "}}}}",
                        "{\"a\":[{\"b\":",
                        3,
                        "{}",
                        "-1",
                        "}]}"));
    }

    /** Schemas that apply in place one through the other, at each level. */
    private static List<DeepSchema> chains(int length) {
        return List.of(
                chain("allOf", length, "{\"allOf\":[NEXT],\"maxProperties\":5}"),
                chain("anyOf", length, "{\"anyOf\":[NEXT,{\"const\":NUMBER}],\"maxProperties\":5}"),
                chain("oneOf", length, "{\"oneOf\":[NEXT,{\"const\":NUMBER}],\"maxProperties\":5}"),
                chain("if", length, "{\"if\":NEXT,\"else\":false,\"maxProperties\":5}"),
                chain("then", length, "{\"if\":{\"maxProperties\":3},\"then\":NEXT,\"maxProperties\":5}"),
                chain("dependentSchemas", length, "{\"dependentSchemas\":{\"a\":NEXT},\"maxProperties\":5}"));
    }

    /** The same of what asks twice, or has two schemas for each part. */
    private static List<DeepSchema> dearChains(int length) {
        return List.of(
                chain("not", length * 4, "{\"not\":{\"not\":NEXT},\"maxProperties\":5}"),
                chain("unevaluatedProperties", length, "{\"allOf\":[NEXT],\"unevaluatedProperties\":false}"),
                chain(
                        "unevaluatedProperties of anyOf",
                        length,
                        "{\"anyOf\":[NEXT,{\"const\":NUMBER}],\"unevaluatedProperties\":false}"));
    }

    private static DeepSchema chain(String keyword, int parts, String part) {
        String chained = IntStream.range(0, parts)
                .mapToObj(i -> "\"d" + i + "\":"
                        + part.replace(NUMBER, String.valueOf(i))
                                .replace(NEXT, "{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}"))
                .collect(Collectors.joining(","));
        String name = parts + " times " + keyword;
        String schema = DRAFT + "\"$ref\":\"#/$defs/d0\",\"$defs\":{" + chained + ",\"d" + parts
                + "\":{\"properties\":{\"a\":{\"$ref\":\"#\"},\"dependent\":true},\"type\":\"object\"}}}";
        return part.contains("maxProperties")
                ? new DeepSchema(
                        name, schema, "{\"a\":", 1, "{}", "{\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}", "}")
                : ofObjects(name, schema);
    }

    /** Schemas whose verdicts are remembered, since they come to one value in several ways. */
    private static List<DeepSchema> repeated() {
        String self = "\"properties\":{\"a\":{\"$ref\":\"#\"}}";
        String both = "[{" + self + "},{\"properties\":{\"a\":{\"$ref\":\"#\"},\"x\":{\"const\":1}}}]";
        String object = "\"type\":\"object\",";
        return List.of(
                ofObjects("allOf of the same members", DRAFT + object + "\"allOf\":" + both + "}"),
                ofObjects("anyOf of the same members", DRAFT + object + "\"anyOf\":" + both + "}"),
                ofObjects(
                        "oneOf of the same members",
                        DRAFT + object + "\"oneOf\":[{" + self + "},{" + self + ",\"required\":[\"x\"]}]}"),
                ofObjects(
                        "dependentSchemas of the same members",
                        DRAFT + object + self + ",\"dependentSchemas\":{\"a\":{" + self + "}}}"),
                ofObjects(
                        "two patterns",
                        DRAFT + object + "\"patternProperties\":{\"a\":{\"$ref\":\"#\"},\"^a\":{\"$ref\":\"#\"}}}"),
                ofArrays(
                        "items and contains",
                        DRAFT + "\"type\":\"array\",\"items\":{\"$ref\":\"#\"},\"contains\":{\"$ref\":\"#\"},"
                                + "\"minContains\":0,\"maxContains\":3}"),
                circle());
    }

    /** Many schemas, each of which leads to the next two. */
    private static DeepSchema circle() {
        int size = 30;
        String parts = IntStream.range(0, size)
                .mapToObj(i -> "\"n" + i
                        + "\":{\"type\":\"object\",\"anyOf\":[{\"properties\":{\"a\":{\"$ref\":\"#/$defs/n"
                        + (i + 1) % size + "\"}},\"required\":[\"x\"]},{\"properties\":{\"a\":{\"$ref\":\"#/$defs/n"
                        + (i + 2) % size + "\"}}}]}")
                .collect(Collectors.joining(","));
        return ofObjects("a circle of " + size, DRAFT + "\"$ref\":\"#/$defs/n0\",\"$defs\":{" + parts + "}}");
    }

    /** Schemas that say much at each level. */
    private static List<DeepSchema> wide() {
        List<DeepSchema> wide = new ArrayList<>();
        for (int size : new int[] {16, 100}) {
            String properties = names(size, "\"p%d\":{\"type\":\"integer\"}");
            wide.add(ofObjects(
                    size + " properties",
                    DRAFT + "\"type\":\"object\",\"properties\":{" + properties + ",\"a\":{\"$ref\":\"#\"}}}"));
        }
        wide.addAll(manyBranches(30));
        wide.add(nested());
        return wide;
    }

    private static List<DeepSchema> manyBranches(int size) {
        String tagged = names(
                size,
                "{\"type\":\"object\",\"required\":[\"k\"],\"properties\":{\"k\":{\"const\":\"v%d\"},\"a\":{\"$ref\":\"#\"}}}");
        String untagged =
                names(size, "{\"type\":\"object\",\"required\":[\"k%d\"],\"properties\":{\"a\":{\"$ref\":\"#\"}}}");
        String last = String.valueOf(size - 1);
        return List.of(
                ofMembers(
                        "a tag of " + size + " branches",
                        DRAFT + "\"oneOf\":[" + tagged + "]}",
                        "\"k\":\"v" + last + "\""),
                ofMembers(
                        "anyOf of " + size + " branches",
                        DRAFT + "\"anyOf\":[" + untagged + "]}",
                        "\"k" + last + "\":1"),
                ofMembers(
                        "oneOf of " + size + " branches",
                        DRAFT + "\"oneOf\":[" + untagged + "]}",
                        "\"k" + last + "\":1"));
    }

    /** Not recursive, but as deep as if it were: each level has schemas of its own. */
    private static DeepSchema nested() {
        int size = 100;
        int inPlace = 12;
        String parts = IntStream.range(0, size * inPlace)
                .mapToObj(i -> {
                    String next = "{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}";
                    return "\"d" + i + "\":"
                            + (i % inPlace == inPlace - 1
                                    ? "{\"type\":\"object\",\"properties\":{\"a\":" + next + "}}"
                                    : "{\"anyOf\":[" + next + ",{\"const\":" + i + "}]}");
                })
                .collect(Collectors.joining(","));
        return ofObjects(
                "100 levels without recursion",
                DRAFT + "\"$ref\":\"#/$defs/d0\",\"$defs\":{" + parts + ",\"d" + size * inPlace
                        + "\":{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/d" + size * inPlace
                        + "\"}}}}}");
    }

    private static String names(int size, String format) {
        return IntStream.range(0, size)
                .mapToObj(i -> format.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(","));
    }

    private static DeepSchema ofObjects(String name, String schema) {
        return new DeepSchema(name, schema, "{\"a\":", 1, "{}", "{\"a\":-1}", "}");
    }

    /** Each level has another member. */
    private static DeepSchema ofMembers(String name, String schema, String member) {
        String invalid = "{" + member + ",\"a\":-1}";
        return new DeepSchema(name, schema, "{" + member + ",\"a\":", 1, "{" + member + "}", invalid, "}");
    }

    private static DeepSchema ofArrays(String name, String schema) {
        return new DeepSchema(name, schema, "[", 1, "[]", "[-1]", "]");
    }
}
