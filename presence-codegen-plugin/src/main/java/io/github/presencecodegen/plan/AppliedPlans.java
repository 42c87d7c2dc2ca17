package io.github.presencecodegen.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The plans that a check applies to a value or its parts. */
public final class AppliedPlans {

    private AppliedPlans() {}

    /** All of them. */
    public static Collection<PlanId> of(Check check) {
        if (check instanceof Check.Properties properties) {
            return properties.schemas().values();
        }
        if (check instanceof Check.PatternProperties properties) {
            return properties.schemas().values();
        }
        if (check instanceof Check.AdditionalProperties additional) {
            return List.of(additional.schema());
        }
        if (check instanceof Check.PropertyNames names) {
            return List.of(names.schema());
        }
        if (check instanceof Check.UnevaluatedProperties unevaluated) {
            return List.of(unevaluated.schema());
        }
        if (check instanceof Check.PrefixItems items) {
            return items.schemas();
        }
        if (check instanceof Check.Items items) {
            return List.of(items.schema());
        }
        if (check instanceof Check.Contains contains) {
            return List.of(contains.schema());
        }
        return check instanceof Check.UnevaluatedItems unevaluated ? List.of(unevaluated.schema()) : inPlace(check);
    }

    /** Those that apply to the very value, under whatever condition. */
    public static Collection<PlanId> inPlace(Check check) {
        if (check instanceof Check.InPlace inPlace) {
            return inPlace.schemas().stream().map(Check.Applied::schema).toList();
        }
        if (check instanceof Check.AnyOf anyOf) {
            return anyOf.schemas();
        }
        if (check instanceof Check.OneOf oneOf) {
            return oneOf.schemas();
        }
        if (check instanceof Check.Not not) {
            return List.of(not.schema());
        }
        if (check instanceof Check.DependentSchemas dependent) {
            return dependent.schemas().values();
        }
        if (check instanceof Check.Condition condition) {
            List<PlanId> plans = new ArrayList<>(List.of(condition.test()));
            condition.then().ifPresent(plans::add);
            condition.otherwise().ifPresent(plans::add);
            return plans;
        }
        return List.of();
    }
}
