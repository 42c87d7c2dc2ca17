package io.github.presencecodegen.emit;

import io.github.presencecodegen.plan.AppliedPlans;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Finds the schemas that are asked about strings which are no {@code JsonValue}: of names, and of what a codec reads. */
final class TextDemand {

    private TextDemand() {}

    /**
     * The plans that need the method.
     *
     * @param reached all plans that are emitted
     * @param read the plans of the strings that codecs read
     */
    static Set<PlanId> of(Plans plans, Collection<SchemaPlan> reached, Collection<PlanId> read) {
        Deque<PlanId> next = new ArrayDeque<>(read);
        for (SchemaPlan plan : reached) {
            plan.check(Check.PropertyNames.class).ifPresent(names -> next.add(names.schema()));
        }
        Set<PlanId> demanded = new HashSet<>();
        while (!next.isEmpty()) {
            SchemaPlan plan = plans.deciding(next.remove());
            if (!saysOnlyEnum(plan) && demanded.add(plan.id())) {
                plan.checks().forEach(check -> next.addAll(AppliedPlans.inPlace(check)));
            }
        }
        return demanded;
    }

    /** The method that answers about a string: the predicate of an enum, where the schema says nothing else. */
    static String method(SchemaPlan plan, CheckMethods methods) {
        return saysOnlyEnum(plan) ? methods.isListed() : methods.isText();
    }

    private static boolean saysOnlyEnum(SchemaPlan plan) {
        return plan.checks().stream()
                        .allMatch(check -> check instanceof Check.Types types
                                        && types.types().contains(SchemaType.STRING)
                                || check instanceof Check.Enum)
                && plan.check(Check.Enum.class)
                        .filter(allowed -> !ScalarConditions.strings(allowed).isEmpty())
                        .isPresent();
    }
}
