package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The checks of one schema, in two forms that must agree: a quick answer, and a report that is only made when the answer
 * is no. Generated code implements it; {@link JsonValidation} runs it.
 */
@NullMarked
public interface JsonChecks {

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @return true if it does
     */
    boolean accepts(JsonValue value);

    /**
     * Reports everything at the cursor that the schema does not allow.
     *
     * @param at the cursor, at the value to check; it must be there again afterwards
     */
    void collect(ViolationCollector at);

    /**
     * Everything in a value that the schema does not allow.
     *
     * @param value the value
     * @param limits the maximum number of violations
     * @return the violations, in document order; empty if nothing was found
     */
    default List<Violation> violations(JsonValue value, JsonLimits limits) {
        return ViolationCollector.collect(this, value, limits);
    }
}
