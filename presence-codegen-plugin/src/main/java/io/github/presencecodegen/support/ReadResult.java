package io.github.presencecodegen.support;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a text: a value or violations.
 *
 * @param <T> the type of the value
 * @param value the value; null exactly when there are violations
 * @param violations the violations, in document order; unmodifiable
 * @param repairs what was dropped, or put in, as {@link Tolerance} allows it, in the order of the document; no more than
 *     {@link JsonLimits#maxViolations()}, and none if there is no value; unmodifiable
 * @param json the document as it came; null if it could not even be parsed
 */
@NullMarked
public record ReadResult<T>(
        @Nullable T value,
        List<Violation> violations,
        List<Repair> repairs,
        @Nullable JsonValue json) {

    /**
     * Holds the result.
     *
     * @param value the value, or null
     * @param violations the violations; copied
     * @param repairs what was dropped, or put in; copied
     * @param json the text as a JSON value, or null
     * @throws IllegalArgumentException if there are both a value and violations, or neither
     */
    public ReadResult {
        violations = List.copyOf(violations);
        repairs = List.copyOf(repairs);
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
     * The value, for callers that need one.
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
