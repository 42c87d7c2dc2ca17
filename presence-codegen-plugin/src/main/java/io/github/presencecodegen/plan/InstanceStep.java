package io.github.presencecodegen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<InstanceStep> steps = new ArrayList<>();
        for (Check check : plan.checks()) {
            if (check instanceof Check.Properties properties) {
                properties
                        .schemas()
                        .forEach((name, schema) ->
                                steps.add(new InstanceStep(plan.id(), Kind.NAMED, name, schema, choices)));
            } else if (check instanceof Check.PrefixItems items) {
                for (int i = 0; i < items.schemas().size(); i++) {
                    PlanId schema = items.schemas().get(i);
                    steps.add(new InstanceStep(plan.id(), Kind.PREFIX, String.valueOf(i), schema, choices));
                }
            } else {
                kind(check)
                        .ifPresent(kind -> AppliedPlans.of(check)
                                .forEach(schema -> steps.add(new InstanceStep(plan.id(), kind, "", schema, choices))));
            }
        }
        return steps;
    }

    private static Optional<Kind> kind(Check check) {
        if (check instanceof Check.PatternProperties) {
            return Optional.of(Kind.MATCHING);
        }
        if (check instanceof Check.AdditionalProperties) {
            return Optional.of(Kind.ADDITIONAL);
        }
        if (check instanceof Check.UnevaluatedProperties) {
            return Optional.of(Kind.UNEVALUATED);
        }
        if (check instanceof Check.Items) {
            return Optional.of(Kind.ITEMS);
        }
        if (check instanceof Check.Contains) {
            return Optional.of(Kind.CONTAINED);
        }
        return check instanceof Check.UnevaluatedItems ? Optional.of(Kind.UNEVALUATED_ITEMS) : Optional.empty();
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
