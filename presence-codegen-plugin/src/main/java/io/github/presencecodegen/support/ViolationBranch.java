package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** One of several subschemas of which a value must match some. It matches those that report nothing. */
@NullMarked
@FunctionalInterface
public interface ViolationBranch {

    /**
     * Reports everything at the cursor that the subschema does not allow.
     *
     * @param at the cursor, at the value to check; it must be there again afterwards
     */
    void collect(ViolationCollector at);
}
