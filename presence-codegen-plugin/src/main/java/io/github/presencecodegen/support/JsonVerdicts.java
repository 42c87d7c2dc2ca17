package io.github.presencecodegen.support;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A check of parts of values whose verdicts are remembered. Where several branches on each level check the same value, it
 * would take time exponential in the depth of the value otherwise. Where the methods of one level take much of the stack,
 * a deep value is not checked by recursion.
 *
 * <p>Values never change, and so neither do verdicts. A value holds those about itself, as it holds its hash code. Threads
 * that do not see each other's verdicts find them again.
 */
@NullMarked
public final class JsonVerdicts {

    /** To check a value that is no deeper than this again is cheaper than to remember anything. */
    private static final int SHALLOW = 2;

    private final Predicate<JsonValue> check;
    private final int forgottenDepth;
    private final int recursionDepth;

    /**
     * A check to which one value may be put several times.
     *
     * @param check says whether the schema allows a value; always the same of the same value
     */
    public JsonVerdicts(Predicate<JsonValue> check) {
        this(check, SHALLOW, Integer.MAX_VALUE);
    }

    /**
     * A check that may not check deep values by recursion. What it applies to parts of its value may check these by
     * recursion if they are less deep than {@code recursionDepth}.
     *
     * @param check says whether the schema allows a value; always the same of the same value
     * @param forgottenDepth the greatest depth of a value whose verdict is not remembered; at most the other depth
     * @param recursionDepth the greatest depth of a value that is checked by recursion
     */
    public JsonVerdicts(Predicate<JsonValue> check, int forgottenDepth, int recursionDepth) {
        this.check = Objects.requireNonNull(check, "check");
        this.forgottenDepth = forgottenDepth;
        this.recursionDepth = recursionDepth;
    }

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @return true if it does
     */
    public boolean holds(JsonValue value) {
        int depth = JsonDepth.of(value);
        if (depth <= forgottenDepth) {
            return check.test(value);
        }
        Known known = find(value);
        if (known != null) {
            return known.holds();
        }
        return depth <= recursionDepth ? remember(value, check.test(value)) : DeepVerdicts.holds(this, value);
    }

    /** What was found before. */
    @Nullable
    Known find(JsonValue value) {
        for (Known known = known(value); known != null; known = known.next()) {
            if (known.verdicts() == this) {
                return known;
            }
        }
        return null;
    }

    /** Runs the check, whatever is known. */
    boolean decide(JsonValue value) {
        return check.test(value);
    }

    /** Remembers a verdict about an object or an array, and returns it. */
    boolean remember(JsonValue value, boolean holds) {
        Known known = new Known(this, holds, known(value));
        if (value instanceof JsonObject) {
            ((JsonObject) value).remember(known);
        } else {
            ((JsonArray) value).remember(known);
        }
        return holds;
    }

    private static @Nullable Known known(JsonValue value) {
        return value instanceof JsonObject ? ((JsonObject) value).known() : ((JsonArray) value).known();
    }

    /**
     * A verdict about a value.
     *
     * @param verdicts which check has said it
     * @param holds what it has said
     * @param next a verdict of another check about the same value
     */
    record Known(
            JsonVerdicts verdicts, boolean holds, @Nullable Known next) {}
}
