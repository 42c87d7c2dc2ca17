package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.List;
import java.util.Map;

/**
 * A step from a value to some of its parts, to which a plan is put.
 *
 * @param holder the plan that makes it
 * @param kind which parts
 * @param part the name or the position of the only part, if it is for one
 * @param schema the plan for the parts
 * @param choices which branch was taken on the way to the holder, by what excludes the other branches
 */
record InstanceStep(PlanId holder, Kind kind, String part, PlanId schema, Map<Check, Integer> choices) {

    enum Kind {
        NAMED,
        MATCHING,
        ADDITIONAL,
        UNEVALUATED,
        PREFIX,
        ITEMS,
        CONTAINED,
        UNEVALUATED_ITEMS;

        private boolean isOfItems() {
            return ordinal() >= PREFIX.ordinal();
        }

        private boolean isOfOne() {
            return this == NAMED || this == PREFIX;
        }

        /** Whether it is for what the others of the same schema leave. */
        private boolean isOfRest() {
            return this == ADDITIONAL || this == UNEVALUATED || this == ITEMS || this == UNEVALUATED_ITEMS;
        }
    }

    /** The steps of a plan. */
    static List<InstanceStep> of(SchemaPlan plan, Map<Check, Integer> choices) {
        InstanceSteps steps = new InstanceSteps(plan.id(), choices);
        return plan.checks().stream()
                .flatMap(check -> check.matchGroup(steps).stream())
                .toList();
    }

    /** Whether this step and another one, both from the same value, may come to the same part of it. */
    boolean mayMeet(InstanceStep other) {
        if (kind.isOfItems() != other.kind.isOfItems() || isExcludedBy(other)) {
            return false;
        }
        if (kind == other.kind) {
            return !kind.isOfOne() || part.equals(other.part);
        }
        boolean isApart = holder.equals(other.holder)
                && (kind.isOfRest() || other.kind.isOfRest())
                && kind != Kind.CONTAINED
                && other.kind != Kind.CONTAINED;
        return !isApart;
    }

    private boolean isExcludedBy(InstanceStep other) {
        return choices.entrySet().stream().anyMatch(choice -> {
            Integer taken = other.choices.get(choice.getKey());
            return taken != null && !taken.equals(choice.getValue());
        });
    }
}
