package io.github.presencecodegen.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.NullMarked;

/** Equality of nested values without recursion: a stranger decides how deep values are. */
@NullMarked
final class JsonEquality {

    /** Pairs of containers that are still to be compared, one after the other. */
    private final Deque<JsonValue> pairs = new ArrayDeque<>();

    private JsonEquality() {}

    static boolean areEqual(JsonValue left, JsonValue right) {
        JsonEquality equality = new JsonEquality();
        if (!equality.mayBeEqual(left, right)) {
            return false;
        }
        while (!equality.pairs.isEmpty()) {
            JsonValue one = equality.pairs.pop();
            JsonValue other = equality.pairs.pop();
            boolean same = one instanceof JsonObject
                    ? equality.compare((JsonObject) one, (JsonObject) other)
                    : equality.compare((JsonArray) one, (JsonArray) other);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Compares scalars, and puts containers of the same kind aside for later. */
    private boolean mayBeEqual(JsonValue one, JsonValue other) {
        if (one == other) {
            return true;
        }
        if (one.kind() != other.kind()) {
            return false;
        }
        if (!(one instanceof JsonObject || one instanceof JsonArray)) {
            return one.equals(other);
        }
        if (JsonDepth.of(one) != JsonDepth.of(other)) {
            return false;
        }
        pairs.push(other);
        pairs.push(one);
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
}
