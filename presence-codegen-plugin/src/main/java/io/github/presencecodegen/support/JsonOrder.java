package io.github.presencecodegen.support;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * A total order of all JSON values, by which two are the same exactly when they are equal. It is of no meaning beyond
 * sorting equal values together.
 *
 * <p>Input can be nested to any depth and be similar in any way, so there is no recursion, and no comparison takes
 * more steps than the smaller value has parts. The members of an object are sorted once for each order, not for each
 * comparison; so an order is made for one sort, in one thread.
 */
@NullMarked
final class JsonOrder {

    private final Map<JsonObject, String[]> sortedNames = new IdentityHashMap<>();

    /** Pairs that are still to be compared, the first ones on top. */
    private final Deque<JsonValue> pairs = new ArrayDeque<>();

    /** Which of two comes first, as a comparator says it. */
    int compare(JsonValue one, JsonValue other) {
        pairs.clear();
        int order = compareOutside(one, other);
        while (order == 0 && !pairs.isEmpty()) {
            order = compareOutside(pairs.pop(), pairs.pop());
        }
        return order;
    }

    /** Compares all but what is within two containers; that is put aside. */
    private int compareOutside(JsonValue one, JsonValue other) {
        if (one == other) {
            return 0;
        }
        int order = one.kind().compareTo(other.kind());
        if (order != 0) {
            return order;
        }
        return switch (one.kind()) {
            case OBJECT -> compareMembers((JsonObject) one, (JsonObject) other);
            case ARRAY -> compareItems((JsonArray) one, (JsonArray) other);
            case STRING -> ((JsonString) one).value().compareTo(((JsonString) other).value());
            case NUMBER -> ((JsonNumber) one).compareTo((JsonNumber) other);
            case BOOLEAN -> Boolean.compare(((JsonBoolean) one).value(), ((JsonBoolean) other).value());
            case NULL -> 0;
        };
    }

    private int compareItems(JsonArray one, JsonArray other) {
        int order = compareExtent(one, one.size(), other, other.size());
        for (int i = one.size() - 1; order == 0 && i >= 0; i--) {
            putAside(one.get(i), other.get(i));
        }
        return order;
    }

    private int compareMembers(JsonObject one, JsonObject other) {
        int order = compareExtent(one, one.size(), other, other.size());
        if (order != 0) {
            return order;
        }
        String[] names = namesOf(one);
        order = Arrays.compare(names, namesOf(other));
        for (int i = names.length - 1; order == 0 && i >= 0; i--) {
            putAside(valueOf(one, names[i]), valueOf(other, names[i]));
        }
        return order;
    }

    /** Keeps values that are very different from being looked into. */
    private static int compareExtent(JsonValue one, int size, JsonValue other, int otherSize) {
        int order = Integer.compare(size, otherSize);
        return order != 0 ? order : Integer.compare(JsonDepth.of(one), JsonDepth.of(other));
    }

    private void putAside(JsonValue one, JsonValue other) {
        pairs.push(other);
        pairs.push(one);
    }

    private String[] namesOf(JsonObject object) {
        String[] names = sortedNames.get(object);
        if (names == null) {
            names = object.names().toArray(new String[0]);
            Arrays.sort(names);
            sortedNames.put(object, names);
        }
        return names;
    }

    private static JsonValue valueOf(JsonObject object, String name) {
        return object.valueAt(object.indexOf(name));
    }
}
