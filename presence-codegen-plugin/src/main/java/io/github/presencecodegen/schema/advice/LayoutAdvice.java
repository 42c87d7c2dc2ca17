package io.github.presencecodegen.schema.advice;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import java.util.Optional;
import java.util.Set;

/** What to write in place of a value that is missing or of the wrong kind, and which keys are properties out of place. */
public final class LayoutAdvice {

    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "object", "array", "null");
    private static final Set<String> CHOICES = Set.of("allOf", "anyOf", "oneOf", "enum");

    private LayoutAdvice() {}

    /** What to write in place of a node that is no schema. */
    public static String forSchema(Node node) {
        if (isMissing(node)) {
            return "Write the schema below the key and indented, such as \"type: string\"; {} allows any value.";
        }
        return node instanceof ScalarNode scalar && isType(scalar)
                ? "Write {type: " + scalar.text() + "}."
                : "Write the schema as a mapping of keywords, such as \"type: string\".";
    }

    /**
     * What to do about the value of a keyword.
     *
     * @param keyword the keyword
     * @param value the value, or the part of it that is wrong
     * @param siblings all keywords of the schema
     */
    public static String forValue(String keyword, Node value, MappingNode siblings) {
        if (!isMissing(value)) {
            return "Correct the value.";
        }
        return next(keyword, siblings)
                .filter(entry -> isLooseProperty(entry.value()))
                .map(entry ->
                        "Indent what belongs to it, such as \"" + entry.key() + "\", deeper than \"" + keyword + "\".")
                .orElse("Write its value behind the colon, or below it and indented.");
    }

    /** Whether the value of an unknown keyword is a schema, so that the keyword is likely the name of a property. */
    public static boolean isLooseProperty(Node value) {
        return value instanceof MappingNode mapping
                && mapping.entries().stream().anyMatch(entry -> saysWhatValuesAre(entry.key(), entry.value()));
    }

    private static boolean saysWhatValuesAre(String key, Node value) {
        return switch (key) {
            case "type" -> value instanceof SequenceNode || value instanceof ScalarNode type && isType(type);
            case "$ref" -> value instanceof ScalarNode;
            case "properties" -> value instanceof MappingNode;
            default -> CHOICES.contains(key) && value instanceof SequenceNode;
        };
    }

    private static boolean isType(ScalarNode scalar) {
        return TYPES.contains(scalar.text());
    }

    /** Whether nothing is written: an explicit null has a text. */
    private static boolean isMissing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.kind() == ScalarNode.Kind.NULL
                && scalar.text().isEmpty();
    }

    private static Optional<MappingNode.Entry> next(String keyword, MappingNode siblings) {
        return siblings.entries().stream()
                .dropWhile(entry -> !entry.key().equals(keyword))
                .skip(1)
                .findFirst();
    }
}
