package io.github.presencecodegen.support;

import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Quick answers about the members of objects and the items of arrays, for generated code. */
@NullMarked
public final class JsonParts {

    private JsonParts() {}

    /**
     * Whether a member is there and its schema allows it.
     *
     * @param object the object
     * @param name the name of the member
     * @param holds whether the schema allows a value
     * @return true if both hold
     */
    public static boolean required(JsonObject object, String name, Predicate<JsonValue> holds) {
        JsonValue value = object.get(name);
        return value != null && holds.test(value);
    }

    /**
     * Whether a member is absent or its schema allows it.
     *
     * @param object the object
     * @param name the name of the member
     * @param holds whether the schema allows a value
     * @return true if one of both holds
     */
    public static boolean optional(JsonObject object, String name, Predicate<JsonValue> holds) {
        JsonValue value = object.get(name);
        return value == null || holds.test(value);
    }

    /**
     * Whether a member is absent or has a type.
     *
     * @param object the object
     * @param name the name of the member
     * @param type the class of the values of the type
     * @return true if one of both holds
     */
    public static boolean optional(JsonObject object, String name, Class<? extends JsonValue> type) {
        JsonValue value = object.get(name);
        return value == null || type.isInstance(value);
    }

    /**
     * Whether a schema allows all items.
     *
     * @param array the array
     * @param from the index of the first item
     * @param holds whether the schema allows a value
     * @return true if it does
     */
    public static boolean all(JsonArray array, int from, Predicate<JsonValue> holds) {
        for (int i = from; i < array.size(); i++) {
            if (!holds.test(array.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all items have a type.
     *
     * @param array the array
     * @param from the index of the first item
     * @param type the class of the values of the type
     * @return true if they do
     */
    public static boolean all(JsonArray array, int from, Class<? extends JsonValue> type) {
        for (int i = from; i < array.size(); i++) {
            if (!type.isInstance(array.get(i))) {
                return false;
            }
        }
        return true;
    }
}
