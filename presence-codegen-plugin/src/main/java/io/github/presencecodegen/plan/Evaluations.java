package io.github.presencecodegen.plan;

import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what schemas evaluate. Nothing of it needs a record of what happened while a value was checked: whatever holds in
 * place counts, and whether it does is asked once more (2020-12 core, sections 11.2 and 11.3). What applies in place
 * forms no circle.
 */
final class Evaluations implements Check.Groups<Evaluation>, InPlaceCheck.Cases<Evaluation> {

    private final Function<PlanId, SchemaPlan> plans;
    private final boolean ofItems;

    private Evaluations(Function<PlanId, SchemaPlan> plans, boolean ofItems) {
        this.plans = plans;
        this.ofItems = ofItems;
    }

    /** The properties that some checks evaluate. */
    static Evaluation ofProperties(List<Check> checks, Function<PlanId, SchemaPlan> plans) {
        return new Evaluations(plans, false).of(checks);
    }

    /** The items that some checks evaluate. */
    static Evaluation ofItems(List<Check> checks, Function<PlanId, SchemaPlan> plans) {
        return new Evaluations(plans, true).of(checks);
    }

    private Evaluation of(PlanId id) {
        return of(plans.apply(id).checks());
    }

    private Evaluation of(List<Check> checks) {
        return Evaluation.together(
                checks.stream().map(check -> check.matchGroup(this)).toList());
    }

    private Evaluation ifEachHolds(List<PlanId> branches) {
        return Evaluation.together(branches.stream()
                .map(branch -> of(branch).onlyIf(new Evaluation.Condition.Holds(branch)))
                .toList());
    }

    @Override
    public Evaluation value(ValueCheck check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation number(NumberCheck check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation text(TextCheck check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation object(ObjectCheck check) {
        return ofItems ? Evaluation.NONE : check.match(new EvaluatedProperties());
    }

    @Override
    public Evaluation array(ArrayCheck check) {
        return ofItems ? check.match(new EvaluatedItems()) : Evaluation.NONE;
    }

    @Override
    public Evaluation inPlace(InPlaceCheck check) {
        return check.match(this);
    }

    @Override
    public Evaluation all(InPlaceCheck.All all) {
        return Evaluation.together(all.applied().stream().map(this::of).toList());
    }

    @Override
    public Evaluation dependentSchemas(InPlaceCheck.DependentSchemas dependent) {
        return Evaluation.together(dependent.schemas().entrySet().stream()
                .map(entry -> of(entry.getValue()).onlyIf(new Evaluation.Condition.Present(entry.getKey())))
                .toList());
    }

    @Override
    public Evaluation anyOf(InPlaceCheck.AnyOf anyOf) {
        return ifEachHolds(anyOf.schemas());
    }

    @Override
    public Evaluation oneOf(InPlaceCheck.OneOf oneOf) {
        return ifEachHolds(oneOf.schemas());
    }

    /** A schema that must fail evaluates nothing (2020-12 core, section 11.2). */
    @Override
    public Evaluation negation(InPlaceCheck.Not not) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation ifThenElse(InPlaceCheck.IfThenElse check) {
        Evaluation holding = Evaluation.together(Stream.of(Optional.of(check.test()), check.then())
                .flatMap(Optional::stream)
                .map(this::of)
                .toList());
        Evaluation failing = check.otherwise().map(this::of).orElse(Evaluation.NONE);
        return Evaluation.together(List.of(
                holding.onlyIf(new Evaluation.Condition.Holds(check.test())),
                failing.onlyIf(new Evaluation.Condition.Fails(check.test()))));
    }
}
