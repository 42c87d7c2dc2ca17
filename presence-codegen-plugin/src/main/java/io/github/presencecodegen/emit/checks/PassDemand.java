package io.github.presencecodegen.emit.checks;

import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.plan.AppliedPlans;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which passes of each schema are called: what nobody calls is not emitted. */
public final class PassDemand {

    private final Plans plans;
    private final Map<PlanId, Set<Pass>> demanded = new HashMap<>();
    private final Set<PlanId> predicates = new HashSet<>();
    private final Deque<Call> calls = new ArrayDeque<>();

    public PassDemand(Plans plans) {
        this.plans = plans;
    }

    private record Call(PlanId plan, Pass pass) {}

    /** A pass over a value. */
    public enum Pass {
        /** Yes or no of a {@code JsonValue}. */
        VALUE,
        /** Yes or no of a string. */
        TEXT,
        /** What is wrong. */
        COLLECT
    }

    /** Adds what is called from outside, by these very plans, and all that this calls. */
    public PassDemand add(Collection<PlanId> called, Pass pass) {
        called.forEach(plan -> enter(plans.plan(plan), pass));
        while (!calls.isEmpty()) {
            Call call = calls.remove();
            plans.plan(call.plan()).checks().forEach(check -> follow(check, call.pass()));
        }
        return this;
    }

    /** Whether any method of a plan is called. */
    public boolean isCalled(SchemaPlan plan) {
        return predicates.contains(plan.id()) || demanded.containsKey(plan.id());
    }

    /** The passes of a plan that are called. */
    public Set<Pass> of(SchemaPlan plan) {
        return demanded.getOrDefault(plan.id(), Set.of());
    }

    private void enter(SchemaPlan plan, Pass pass) {
        if (pass == Pass.TEXT && saysOnlyEnum(plan)) {
            predicates.add(plan.id());
        } else if (demanded.computeIfAbsent(plan.id(), unused -> EnumSet.noneOf(Pass.class))
                .add(pass)) {
            calls.add(new Call(plan.id(), pass));
        }
    }

    private void call(Collection<PlanId> called, Pass pass) {
        for (PlanId id : called) {
            SchemaPlan plan = plans.deciding(id);
            if (!ChecksClass.isInline(plan)) {
                enter(plan, pass);
            }
        }
    }

    private void follow(Check check, Pass pass) {
        if (check instanceof Check.PropertyNames names) {
            if (pass != Pass.TEXT) {
                call(List.of(names.schema()), Pass.TEXT);
            }
        } else if (pass == Pass.TEXT) {
            call(AppliedPlans.inPlace(check), Pass.TEXT);
        } else if (pass == Pass.COLLECT && isOnlyAsked(check)) {
            call(AppliedPlans.of(check), Pass.VALUE);
        } else if (pass == Pass.COLLECT && check instanceof Check.Condition condition) {
            call(List.of(condition.test()), Pass.VALUE);
            call(condition.then().stream().toList(), Pass.COLLECT);
            call(condition.otherwise().stream().toList(), Pass.COLLECT);
        } else {
            call(AppliedPlans.of(check), pass);
        }
    }

    /** Whether the report says no more of a schema than whether it holds. */
    private static boolean isOnlyAsked(Check check) {
        return check instanceof Check.Not || check instanceof Check.Contains;
    }

    /** The method that answers about a string: the predicate of an enum, where the schema says nothing else. */
    public static String textMethod(SchemaPlan plan, CheckMethods methods) {
        return saysOnlyEnum(plan) ? methods.isListed() : methods.isText();
    }

    private static boolean saysOnlyEnum(SchemaPlan plan) {
        return plan.checks().stream().allMatch(PassDemand::saysString)
                && plan.check(Check.Enum.class)
                        .filter(allowed -> ScalarConditions.areStrings(allowed)
                                && !allowed.values().isEmpty())
                        .isPresent();
    }

    private static boolean saysString(Check check) {
        return check instanceof Check.Enum
                || check instanceof Check.Types types && types.types().contains(SchemaType.STRING);
    }
}
