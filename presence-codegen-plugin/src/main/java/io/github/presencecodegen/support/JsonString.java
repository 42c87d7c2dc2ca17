package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A JSON string. It holds Unicode text, so there is no lone surrogate in it, which UTF-8 could not carry. */
@NullMarked
public final class JsonString implements JsonValue {

    private final String value;

    private JsonString(String value) {
        this.value = value;
    }

    /**
     * The JSON value of a text.
     *
     * @param value the text
     * @return a string with this text
     * @throws IllegalArgumentException if the text has an unpaired surrogate, with the index of it
     */
    public static JsonString of(String value) {
        return new JsonString(Utf8.requireText(value));
    }

    /** Takes a text that is known to have no lone surrogate. */
    static JsonString ofChecked(String value) {
        return new JsonString(value);
    }

    /**
     * The text.
     *
     * @return the text without quotes and escapes
     */
    public String value() {
        return value;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.STRING;
    }

    @Override
    public String typeName() {
        return "string";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString && ((JsonString) other).value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return JsonExcerpt.of(this);
    }
}
