package io.github.presencecodegen.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.NullMarked;

/**
 * Equality of objects and arrays. Input can be nested to any depth, so deeply nested values are compared without
 * recursion. Such values are rare, and recursion allocates nothing.
 */
@NullMarked
final class JsonEquality {

    /** Up to this depth values are compared by recursion. */
    private static final int SHALLOW = 64;

    /** Pairs of deep containers that are still to be compared, one after the other. */
    private final Deque<JsonValue> pairs = new ArrayDeque<>();

    private JsonEquality() {}

    static boolean areEqual(JsonObject left, JsonObject right) {
        return left == right
                || left.size() == right.size()
                        && left.depth() == right.depth()
                        && (left.depth() > SHALLOW ? areDeeplyEqual(left, right) : haveEqualMembers(left, right));
    }

    static boolean areEqual(JsonArray left, JsonArray right) {
        return left == right
                || left.size() == right.size()
                        && left.depth() == right.depth()
                        && (left.depth() > SHALLOW ? areDeeplyEqual(left, right) : haveEqualItems(left, right));
    }

    private static boolean haveEqualMembers(JsonObject one, JsonObject other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.valueAt(i).equals(other.get(one.nameAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean haveEqualItems(JsonArray one, JsonArray other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDeeplyEqual(JsonValue left, JsonValue right) {
        JsonEquality equality = new JsonEquality();
        equality.putAside(left, right);
        while (!equality.pairs.isEmpty()) {
            JsonValue one = equality.pairs.pop();
            JsonValue other = equality.pairs.pop();
            boolean mayBeEqual = one instanceof JsonObject
                    ? equality.compare((JsonObject) one, (JsonObject) other)
                    : equality.compare((JsonArray) one, (JsonArray) other);
            if (!mayBeEqual) {
                return false;
            }
        }
        return true;
    }

    private boolean compare(JsonObject one, JsonObject other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            JsonValue counterpart = other.get(one.nameAt(i));
            if (counterpart == null || !mayBeEqual(one.valueAt(i), counterpart)) {
                return false;
            }
        }
        return true;
    }

    private boolean compare(JsonArray one, JsonArray other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!mayBeEqual(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Compares what is shallow, and puts deep containers of the same kind aside for later. */
    private boolean mayBeEqual(JsonValue one, JsonValue other) {
        int depth = JsonDepth.of(one);
        if (one == other || depth <= SHALLOW) {
            return one.equals(other);
        }
        if (one.kind() != other.kind() || depth != JsonDepth.of(other)) {
            return false;
        }
        putAside(one, other);
        return true;
    }

    private void putAside(JsonValue one, JsonValue other) {
        pairs.push(other);
        pairs.push(one);
    }
}
