package io.github.presencecodegen.support;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values that a reader has parsed ahead: no byte is parsed more than twice. */
@NullMarked
final class JsonAhead {

    /** A value, and where it ends. */
    record Found(JsonValue value, int end) {}

    /** The objects and arrays by where they begin. */
    private final Map<Integer, Found> found = new HashMap<>();

    private int foundUntil;
    private int checkedUntil;

    /** Whether checks hold for the next value; they do inside a value that was checked. */
    boolean holds(JsonTextReader in, Predicate<JsonValue> checks) {
        in.peek();
        if (in.offset() < checkedUntil) {
            return true;
        }
        Found known = find(in.offset());
        Found next = known == null ? in.parseAhead(null) : known;
        if (!checks.test(next.value())) {
            return false;
        }
        checkedUntil = next.end();
        return true;
    }

    /** The next value. What is inside it is remembered, unless it lies within what is remembered already. */
    JsonValue value(JsonTextReader in) {
        in.peek();
        int start = in.offset();
        Found known = find(start);
        if (known != null) {
            return known.value();
        }
        if (start < foundUntil) {
            return in.parseAhead(null).value();
        }
        found.clear();
        return in.parseAhead(this).value();
    }

    private @Nullable Found find(int start) {
        return start < foundUntil ? found.get(start) : null;
    }

    void put(int start, JsonValue value, int end) {
        found.put(start, new Found(value, end));
        foundUntil = Math.max(foundUntil, end);
    }
}
