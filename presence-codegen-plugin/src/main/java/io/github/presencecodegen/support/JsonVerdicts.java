package io.github.presencecodegen.support;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A check of a recursive schema that is asked about the same value again and again, by several branches on each level: its
 * verdicts are remembered, or it would take time exponential in the depth of the value.
 *
 * <p>Values never change, and so neither do verdicts. A value holds those about itself, as it holds its hash code. Threads
 * that do not see each other's verdicts find them again.
 */
@NullMarked
public final class JsonVerdicts {

    /** To check a value that is no deeper than this again is cheaper than to remember anything. */
    private static final int SHALLOW = 2;

    private final Predicate<JsonValue> check;

    /**
     * A check without verdicts.
     *
     * @param check says whether the schema allows a value; always the same of the same value
     */
    public JsonVerdicts(Predicate<JsonValue> check) {
        this.check = Objects.requireNonNull(check, "check");
    }

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @return true if it does
     */
    public boolean holds(JsonValue value) {
        if (JsonDepth.of(value) <= SHALLOW) {
            return check.test(value);
        }
        for (Known known = known(value); known != null; known = known.next()) {
            if (known.verdicts() == this) {
                return known.holds();
            }
        }
        boolean holds = check.test(value);
        remember(value, new Known(this, holds, known(value)));
        return holds;
    }

    private static @Nullable Known known(JsonValue value) {
        return value instanceof JsonObject ? ((JsonObject) value).known() : ((JsonArray) value).known();
    }

    private static void remember(JsonValue value, Known known) {
        if (value instanceof JsonObject) {
            ((JsonObject) value).remember(known);
        } else {
            ((JsonArray) value).remember(known);
        }
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
