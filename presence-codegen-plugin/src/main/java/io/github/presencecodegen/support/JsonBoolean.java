package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** The JSON values {@code true} and {@code false}; there is one instance of each. */
@NullMarked
public final class JsonBoolean implements JsonValue {

    /** The value {@code true}. */
    public static final JsonBoolean TRUE = new JsonBoolean(true);

    /** The value {@code false}. */
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    private final boolean value;

    private JsonBoolean(boolean value) {
        this.value = value;
    }

    /**
     * The JSON value of a Java value.
     *
     * @param value true or false
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * The Java value.
     *
     * @return true or false
     */
    public boolean value() {
        return value;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.BOOLEAN;
    }

    @Override
    public String typeName() {
        return "boolean";
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
