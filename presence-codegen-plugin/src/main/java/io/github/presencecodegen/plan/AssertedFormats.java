package io.github.presencecodegen.plan;

import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.schema.Schema;
import java.util.Optional;
import java.util.Set;

/**
 * Which formats a plan asserts: those that the dialect of a schema asserts, and those that a class of the user's stands for
 * where values become Java objects.
 *
 * @param typed the formats that a class stands for here
 */
record AssertedFormats(Set<String> typed) {

    AssertedFormats {
        typed = Set.copyOf(typed);
    }

    /** A format that a schema names; empty if it is not asserted. */
    Optional<FormatName> of(String format, boolean isAsserted, Schema schema) {
        boolean isTyped = typed.contains(format);
        return isTyped || isAsserted
                ? Optional.of(new FormatName(format, schema.dialect().isBeforeDraft7(), isTyped))
                : Optional.empty();
    }
}
