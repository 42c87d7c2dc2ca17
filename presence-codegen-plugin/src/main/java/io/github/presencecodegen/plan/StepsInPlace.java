package io.github.presencecodegen.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the steps to the parts of a value that a plan makes together with all that applies in place, each as often as it is made. */
final class StepsInPlace {

    /** Ways and steps that are looked at: the ways can be as many as two to the power of the number of plans. */
    private static final int MOST = 200;

    private final Map<PlanId, SchemaPlan> plans;
    private final boolean reporting;
    private final Predicate<PlanId> isOfInterest;
    private final Deque<Way> ways = new ArrayDeque<>();
    private final List<InstanceStep> steps = new ArrayList<>();

    /**
     * A search.
     *
     * @param reporting whether only what reports counts, but for the branches of {@code anyOf} and {@code oneOf}, which do
     *     so into reports of their own that are remembered anyway
     * @param isOfInterest whether steps to a plan are of interest, and plans in place that make such steps
     */
    StepsInPlace(Map<PlanId, SchemaPlan> plans, boolean reporting, Predicate<PlanId> isOfInterest) {
        this.plans = plans;
        this.reporting = reporting;
        this.isOfInterest = isOfInterest;
    }

    private record Way(PlanId plan, Map<Check, Integer> choices) {

        Way choosing(Check check, int branch, PlanId next) {
            Map<Check, Integer> more = new HashMap<>(choices);
            more.put(check, branch);
            return new Way(next, more);
        }
    }

    /** The steps; none if there are too many to tell. */
    Optional<List<InstanceStep>> of(PlanId start) {
        ways.add(new Way(start, Map.of()));
        for (int taken = 0; !ways.isEmpty(); taken++) {
            if (taken > MOST || steps.size() > MOST || ways.size() > MOST) {
                return Optional.empty();
            }
            follow(ways.remove());
        }
        return steps.size() > MOST ? Optional.empty() : Optional.of(steps);
    }

    private void follow(Way way) {
        if (!isOfInterest.test(way.plan)) {
            return;
        }
        SchemaPlan plan = Objects.requireNonNull(plans.get(way.plan));
        InstanceStep.of(plan, way.choices).stream()
                .filter(step -> isOfInterest.test(step.schema()))
                .forEach(steps::add);
        for (Check check : plan.checks()) {
            if (reporting) {
                followReporting(way, check);
            } else if (check instanceof Check.AnyOf anyOf && anyOf.tag().isPresent()) {
                choose(way, check, anyOf.schemas());
            } else if (check instanceof Check.OneOf oneOf && oneOf.tag().isPresent()) {
                choose(way, check, oneOf.schemas());
            } else if (check instanceof Check.Condition condition) {
                ways.add(new Way(condition.test(), way.choices));
                choose(way, condition);
            } else if (check instanceof Check.UnevaluatedProperties unevaluated) {
                askAgain(way, unevaluated.evaluation());
            } else if (check instanceof Check.UnevaluatedItems unevaluated) {
                askAgain(way, unevaluated.evaluation());
            } else {
                AppliedPlans.inPlace(check).forEach(next -> ways.add(new Way(next, way.choices)));
            }
        }
    }

    private void followReporting(Way way, Check check) {
        if (check instanceof Check.Condition condition) {
            choose(way, condition);
        } else if (check instanceof Check.InPlace || check instanceof Check.DependentSchemas) {
            AppliedPlans.inPlace(check).forEach(next -> ways.add(new Way(next, way.choices)));
        }
    }

    private void choose(Way way, Check.Condition condition) {
        condition.then().ifPresent(then -> ways.add(way.choosing(condition, 0, then)));
        condition.otherwise().ifPresent(otherwise -> ways.add(way.choosing(condition, 1, otherwise)));
    }

    private void choose(Way way, Check check, List<PlanId> branches) {
        for (int i = 0; i < branches.size(); i++) {
            ways.add(way.choosing(check, i, branches.get(i)));
        }
    }

    /** What is evaluated is found by asking once more. */
    private void askAgain(Way way, Evaluation evaluation) {
        evaluation.contained().stream()
                .filter(isOfInterest)
                .forEach(schema ->
                        steps.add(new InstanceStep(way.plan, InstanceStep.Kind.CONTAINED, "", schema, way.choices)));
        for (Evaluation.Conditional conditional : evaluation.conditional()) {
            if (conditional.condition() instanceof Evaluation.Condition.Holds holds) {
                ways.add(new Way(holds.schema(), way.choices));
            } else if (conditional.condition() instanceof Evaluation.Condition.Fails fails) {
                ways.add(new Way(fails.schema(), way.choices));
            }
            askAgain(way, conditional.evaluation());
        }
    }
}
