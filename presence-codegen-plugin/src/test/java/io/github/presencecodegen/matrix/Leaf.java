package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A scalar, or an empty object or array, of a document.
 *
 * @param path where it is
 * @param value what is there
 */
record Leaf(JsonPath path, JsonValue value) {

    /** The leaves of a document, in its order. */
    static List<Leaf> of(JsonValue document) {
        List<Leaf> leaves = new ArrayList<>();
        for (JsonPath path : JsonPath.all(document)) {
            JsonValue value = path.in(document);
            if (isLeaf(value)) {
                leaves.add(new Leaf(path, value));
            }
        }
        return leaves;
    }

    private static boolean isLeaf(JsonValue value) {
        return value instanceof JsonObject object
                ? object.isEmpty()
                : !(value instanceof JsonArray array) || array.isEmpty();
    }

    @Override
    public String toString() {
        return path + " = " + value;
    }
}
