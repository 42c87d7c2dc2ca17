package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Thrown by a builder if the value violates its schema, and for a value that has no canonical JSON. */
@NullMarked
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Null only after deserialization: the message is what survives it. */
    private final transient @Nullable List<Violation> violations;

    /**
     * An exception for an invalid value.
     *
     * @param violations the violations that were found
     */
    public InvalidValueException(List<Violation> violations) {
        super(ViolationSummary.of("invalid value", violations));
        this.violations = List.copyOf(violations);
    }

    /**
     * The violations of the value; the pointers start at the value that was to be built or written.
     *
     * @return the violations, in the order in which the value would be written; empty only for an exception that was
     *     serialized
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
