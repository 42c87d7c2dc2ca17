package io.github.presencecodegen.support;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Thrown when a text cannot be read: it is not JSON, exceeds a limit, or violates the schema. */
@NullMarked
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Null only after deserialization: the message is what survives it. */
    private final transient @Nullable List<Violation> violations;

    /**
     * An exception for an invalid text.
     *
     * @param violations the violations that were found
     */
    public InvalidJsonException(List<Violation> violations) {
        super(ViolationSummary.of("invalid JSON", violations));
        this.violations = List.copyOf(violations);
    }

    /** The text stops being JSON at this byte. */
    static InvalidJsonException malformed(int offset, String message) {
        return new InvalidJsonException(List.of(new Violation(
                "", "$parse", "", message + ", at byte " + offset, Map.of("offset", Integer.toString(offset)))));
    }

    /**
     * The violations of the text.
     *
     * @return the violations, in document order; empty only for an exception that was serialized
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
