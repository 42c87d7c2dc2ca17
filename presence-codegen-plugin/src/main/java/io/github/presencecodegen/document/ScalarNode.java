package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;

/**
 * A scalar. Plain scalars are resolved by the core schema of YAML 1.2 (section 10.3.2); numbers stay as written.
 *
 * @param place where it begins
 * @param kind what the scalar is
 * @param text its text: of a string the content, of anything else what was written
 */
public record ScalarNode(Place place, Kind kind, String text) implements Node {

    /** What a scalar is. */
    public enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    @Override
    public ScalarNode at(Place other) {
        return new ScalarNode(other, kind, text);
    }

    @Override
    public String describe() {
        return switch (kind) {
            case STRING -> "the string \"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
            case NUMBER -> "the number " + text;
            case BOOLEAN -> "the boolean " + text;
            case NULL -> "null";
        };
    }
}
