package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        if (!isOfInterest.test(way.plan())) {
            return;
        }
        SchemaPlan plan = Objects.requireNonNull(plans.get(way.plan()));
        InstanceStep.of(plan, way.choices()).stream()
                .filter(step -> isOfInterest.test(step.schema()))
                .forEach(steps::add);
        WaysInPlace next = reporting ? new ReportedWays(way) : new WaysInPlace(way);
        for (Check check : plan.checks()) {
            check.evaluationOfOthers().filter(unused -> !reporting).ifPresent(evaluation -> askAgain(way, evaluation));
            if (check instanceof InPlaceCheck inPlace) {
                ways.addAll(inPlace.match(next));
            }
        }
    }

    /** What is evaluated is found by asking once more. */
    private void askAgain(Way way, Evaluation evaluation) {
        evaluation.contained().stream()
                .filter(isOfInterest)
                .forEach(schema -> steps.add(
                        new InstanceStep(way.plan(), InstanceStep.Kind.CONTAINED, "", schema, way.choices())));
        for (Evaluation.Conditional conditional : evaluation.conditional()) {
            if (conditional.condition() instanceof Evaluation.Condition.Holds holds) {
                ways.add(new Way(holds.schema(), way.choices()));
            } else if (conditional.condition() instanceof Evaluation.Condition.Fails fails) {
                ways.add(new Way(fails.schema(), way.choices()));
            }
            askAgain(way, conditional.evaluation());
        }
    }
}
