package io.github.presencecodegen.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * A rule of the schema that a JSON value violates, or an error in a text that is not JSON.
 *
 * <p>{@code keyword} and {@code params} are for programs, {@code message} is for people. Message and params quote only
 * short, escaped pieces of the value, so that they can be logged; the pointer is exact and may hold any character.
 *
 * @param pointer where in the value, as a JSON Pointer (RFC 6901); empty for the whole value
 * @param keyword the keyword of the schema that is broken; {@code $parse} if the text is malformed or over a limit;
 *     {@code $depth} for a value that is invalid for a reason nested too deeply to be reported; {@code $canonical} for a
 *     number that has no canonical form
 * @param schemaLocation the file and the JSON Pointer of that keyword, {@code file#pointer}; empty for {@code $parse}
 *     and {@code $canonical}; of the schema for {@code $depth}
 * @param message a description of the violation
 * @param params the same for programs, for example {@code property} for {@code required}, or {@code offset} in UTF-8
 *     bytes for {@code $parse}; unmodifiable, in the order in which they were given
 */
@NullMarked
public record Violation(
        String pointer, String keyword, String schemaLocation, String message, Map<String, String> params) {

    private static final int SHOWN_POINTER = 200;

    /**
     * Describes a violation.
     *
     * @param pointer where in the value
     * @param keyword the keyword that is broken
     * @param schemaLocation where that keyword is
     * @param message a description of the violation
     * @param params the same for programs; copied in their order
     */
    public Violation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(schemaLocation, "schemaLocation");
        Objects.requireNonNull(message, "message");
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /**
     * The violation in one line, for logs: {@code /content/push/0 required: required property "presence" is missing}.
     *
     * @return pointer (escaped, and cut where it is very long), keyword and message
     */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "(root)" : JsonExcerpt.escape(pointer, SHOWN_POINTER);
        return place + " " + keyword + ": " + message;
    }
}
