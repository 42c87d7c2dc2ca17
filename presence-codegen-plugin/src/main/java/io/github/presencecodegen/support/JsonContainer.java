package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** The parts of an object or an array by their positions, for walks that treat both alike. */
@NullMarked
final class JsonContainer {

    private JsonContainer() {}

    /** The number of parts; 0 for a value that is neither object nor array. */
    static int size(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.size();
        }
        return value instanceof JsonArray array ? array.size() : 0;
    }

    /** The value of a member, or an item. */
    static JsonValue part(JsonValue container, int position) {
        return container instanceof JsonObject object
                ? object.valueAt(position)
                : ((JsonArray) container).get(position);
    }

    /** What leads to a part in a JSON Pointer, not escaped: the name of a member, or the index of an item. */
    static String token(JsonValue container, int position) {
        return container instanceof JsonObject object ? object.nameAt(position) : String.valueOf(position);
    }
}
