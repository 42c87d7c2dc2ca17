package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the plans of recursive schemas to which one value may be put more than once, such as those of the members of
 * the branches of an {@code anyOf}. Where this happens on every level, the time to check a value doubles with each
 * level of its depth, which the input determines, unless verdicts are cached.
 */
public final class RepeatedVisits {

    private final Map<PlanId, SchemaPlan> plans;
    private final Map<PlanId, Integer> circles;

    /** Looks for them in plans. */
    public RepeatedVisits(Map<PlanId, SchemaPlan> plans) {
        this.plans = plans;
        this.circles = new RecursivePlans(plans).circles();
    }

    /** The plans that lead back to themselves. */
    public Set<PlanId> recursive() {
        return circles.keySet();
    }

    /** The plans whose verdicts are to be remembered. */
    public Set<PlanId> ofAnswers() {
        return find(false);
    }

    /** The plans whose reports are to be remembered. */
    public Set<PlanId> ofReports() {
        return find(true);
    }

    private Set<PlanId> find(boolean reporting) {
        Set<Integer> repeating = new HashSet<>();
        for (PlanId id : circles.keySet()) {
            if (!repeating.contains(circles.get(id)) && repeats(id, reporting)) {
                repeating.add(circles.get(id));
            }
        }
        Set<PlanId> found = new HashSet<>();
        for (PlanId id : circles.keySet()) {
            if (repeating.contains(circles.get(id))) {
                InstanceStep.of(plan(id), Map.of())
                        .forEach(step -> deciding(step.schema(), id).ifPresent(found::add));
            }
        }
        return found;
    }

    /** Whether what applies in place leads to one part of a value twice. */
    private boolean repeats(PlanId start, boolean reporting) {
        Optional<List<InstanceStep>> steps = new StepsInPlace(plans, reporting, id -> isTogether(start, id)).of(start);
        if (steps.isEmpty()) {
            return true;
        }
        List<InstanceStep> all = steps.get();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).mayMeet(all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTogether(PlanId one, PlanId other) {
        return circles.containsKey(other) && circles.get(other).equals(circles.get(one));
    }

    private SchemaPlan plan(PlanId id) {
        return Objects.requireNonNull(plans.get(id));
    }

    /** The plan that decides about a part of a value, if that leads back to where it was reached from. */
    private Optional<PlanId> deciding(PlanId part, PlanId from) {
        PlanId id = part;
        while (plan(id).isAlias()) {
            id = plan(id).checks().get(0).applied().iterator().next();
        }
        return isTogether(from, id) ? Optional.of(id) : Optional.empty();
    }
}
