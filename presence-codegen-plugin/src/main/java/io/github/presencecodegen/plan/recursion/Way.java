package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.PlanId;
import java.util.HashMap;
import java.util.Map;

/**
 * A way to a plan that applies to the same value.
 *
 * @param plan the plan
 * @param choices which branch was taken on the way, by what excludes the other branches
 */
record Way(PlanId plan, Map<Check, Integer> choices) {

    /** The way on to a plan that applies whatever was chosen. */
    Way to(PlanId next) {
        return new Way(next, choices);
    }

    /** The way on to a branch that excludes the others of the same check. */
    Way choosing(Check check, int branch, PlanId next) {
        Map<Check, Integer> more = new HashMap<>(choices);
        more.put(check, branch);
        return new Way(next, more);
    }
}
