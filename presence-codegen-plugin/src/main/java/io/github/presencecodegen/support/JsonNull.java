package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** The JSON value {@code null}. */
@NullMarked
public final class JsonNull implements JsonValue {

    /** The only instance. */
    public static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    @Override
    public String typeName() {
        return "null";
    }

    @Override
    public String toString() {
        return "null";
    }
}
