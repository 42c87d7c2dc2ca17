package io.github.presencecodegen.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.NullMarked;

/** Hash codes of nested values, from the inside out and without recursion: input can be nested to any depth. */
@NullMarked
final class JsonHash {

    private JsonHash() {}

    /** Makes an object or array, and all within it, remember their hash codes. */
    static void fill(JsonValue root) {
        Deque<JsonValue> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            JsonValue value = open.element();
            int before = open.size();
            pushUnknown(value, open);
            if (open.size() == before) {
                open.pop();
                if (value instanceof JsonObject) {
                    ((JsonObject) value).fillHash();
                } else {
                    ((JsonArray) value).fillHash();
                }
            }
        }
    }

    private static void pushUnknown(JsonValue container, Deque<JsonValue> open) {
        if (container instanceof JsonObject) {
            JsonObject object = (JsonObject) container;
            for (int i = 0; i < object.size(); i++) {
                pushIfUnknown(object.valueAt(i), open);
            }
        } else {
            JsonArray array = (JsonArray) container;
            for (int i = 0; i < array.size(); i++) {
                pushIfUnknown(array.get(i), open);
            }
        }
    }

    private static void pushIfUnknown(JsonValue value, Deque<JsonValue> open) {
        boolean unknown = value instanceof JsonObject && !((JsonObject) value).hasHash()
                || value instanceof JsonArray && !((JsonArray) value).hasHash();
        if (unknown) {
            open.push(value);
        }
    }
}
