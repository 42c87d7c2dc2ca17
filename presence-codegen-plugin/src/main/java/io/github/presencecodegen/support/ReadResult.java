package io.github.presencecodegen.support;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a text: a value, or the reasons why there is none.
 *
 * @param <T> the type of the value
 * @param value the value; null exactly when there are violations
 * @param violations what is wrong, in the order of the document; unmodifiable
 * @param json the text as a JSON value; null if it could not even be parsed
 */
@NullMarked
public record ReadResult<T>(
        @Nullable T value,
        List<Violation> violations,
        @Nullable JsonValue json) {

    /**
     * Holds the outcome.
     *
     * @param value the value, or null
     * @param violations what is wrong; copied
     * @param json the text as a JSON value, or null
     * @throws IllegalArgumentException if there are both a value and violations, or neither
     */
    public ReadResult {
        violations = List.copyOf(violations);
        if ((value == null) == violations.isEmpty()) {
            throw new IllegalArgumentException("either a value or violations, but not both");
        }
    }

    /**
     * Whether there is a value.
     *
     * @return true if there are no violations
     */
    public boolean isValid() {
        return violations.isEmpty();
    }

    /**
     * The value, for callers that cannot go on without it.
     *
     * @return the value
     * @throws InvalidJsonException with the violations, if there is no value
     */
    public T orElseThrow() {
        if (!violations.isEmpty()) {
            throw new InvalidJsonException(violations);
        }
        return Objects.requireNonNull(value);
    }
}
