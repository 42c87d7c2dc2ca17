package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** How deeply a value is nested; objects and arrays cache it. */
@NullMarked
final class JsonDepth {

    private JsonDepth() {}

    /** 0 for a value that is neither object nor array, 1 for an empty one of these. */
    static int of(JsonValue value) {
        if (value instanceof JsonObject) {
            return ((JsonObject) value).depth();
        }
        return value instanceof JsonArray ? ((JsonArray) value).depth() : 0;
    }
}
