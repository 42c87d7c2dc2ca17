package io.github.presencecodegen.types;

import java.util.List;
import java.util.Random;

/** Names of properties, and words, that generated code may confuse with its own, with Java's, or with each other. */
final class RandomNames {

    private static final List<String> OF_JAVA = List.of(
            "class", "int", "null", "true", "record", "var", "default", "_", "String", "List", "Objects", "java");

    private static final List<String> OF_MEMBERS = List.of(
            "builder",
            "build",
            "read",
            "fromJson",
            "toJson",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "JSON",
            "NAMES",
            "INSTANCE",
            "of",
            "create",
            "writeTo",
            "components",
            "added",
            "wireValue",
            "unknownProperties",
            "patternProperties",
            "additionalProperties",
            "Builder",
            "Known",
            "Unknown",
            "accepts",
            "collect",
            "takes",
            "write",
            "values");

    private static final List<String> OF_VARIABLES = List.of(
            "in",
            "out",
            "json",
            "name",
            "value",
            "item",
            "items",
            "item1",
            "item2",
            "rest",
            "other",
            "that",
            "unknown",
            "key",
            "fill",
            "index",
            "members",
            "more",
            "wrapper",
            "absent",
            "at",
            "tree",
            "unmatched");

    private static final List<String> PLAIN = List.of(
            "a",
            "b",
            "A",
            "a_b",
            "aB",
            "a-b",
            "",
            "$",
            "1st",
            "é",
            "valueNull",
            "hasItem",
            "itemOr",
            "putIn",
            "_a",
            "$a",
            "@a",
            "+1",
            "-1",
            "<",
            "<=",
            "Value",
            "VALUE",
            "IN",
            "In",
            "ID",
            "id",
            "a\u200b",
            "\ud83d\ude00");

    private final Random random;

    RandomNames(Random random) {
        this.random = random;
    }

    String next() {
        List<String> names = switch (random.nextInt(5)) {
            case 0 -> OF_JAVA;
            case 1 -> OF_MEMBERS;
            case 2, 3 -> OF_VARIABLES;
            default -> PLAIN;
        };
        return names.get(random.nextInt(names.size()));
    }
}
