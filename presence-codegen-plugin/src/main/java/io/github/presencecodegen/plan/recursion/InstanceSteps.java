package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.plan.recursion.InstanceStep.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The steps that a check makes from a value to its parts. */
record InstanceSteps(PlanId holder, Map<Check, Integer> choices)
        implements Check.Groups<List<InstanceStep>>,
                ObjectCheck.Cases<List<InstanceStep>>,
                ArrayCheck.Cases<List<InstanceStep>> {

    private InstanceStep step(Kind kind, String part, PlanId schema) {
        return new InstanceStep(holder, kind, part, schema, choices);
    }

    private List<InstanceStep> steps(Kind kind, Collection<PlanId> schemas) {
        return schemas.stream().map(schema -> step(kind, "", schema)).toList();
    }

    @Override
    public List<InstanceStep> value(ValueCheck check) {
        return List.of();
    }

    @Override
    public List<InstanceStep> number(NumberCheck check) {
        return List.of();
    }

    @Override
    public List<InstanceStep> text(TextCheck check) {
        return List.of();
    }

    @Override
    public List<InstanceStep> object(ObjectCheck check) {
        return check.match(this);
    }

    @Override
    public List<InstanceStep> array(ArrayCheck check) {
        return check.match(this);
    }

    @Override
    public List<InstanceStep> inPlace(InPlaceCheck check) {
        return List.of();
    }

    @Override
    public List<InstanceStep> size(ObjectCheck.Size size) {
        return List.of();
    }

    @Override
    public List<InstanceStep> required(ObjectCheck.Required required) {
        return List.of();
    }

    @Override
    public List<InstanceStep> dependentRequired(ObjectCheck.DependentRequired dependent) {
        return List.of();
    }

    @Override
    public List<InstanceStep> properties(ObjectCheck.Properties properties) {
        return properties.schemas().entrySet().stream()
                .map(entry -> step(Kind.NAMED, entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<InstanceStep> patternProperties(ObjectCheck.PatternProperties properties) {
        return steps(Kind.MATCHING, properties.applied());
    }

    @Override
    public List<InstanceStep> additionalProperties(ObjectCheck.AdditionalProperties additional) {
        return steps(Kind.ADDITIONAL, additional.applied());
    }

    /** A name is no part of a value that could be as deep as the value. */
    @Override
    public List<InstanceStep> propertyNames(ObjectCheck.PropertyNames names) {
        return List.of();
    }

    @Override
    public List<InstanceStep> unevaluatedProperties(ObjectCheck.UnevaluatedProperties unevaluated) {
        return steps(Kind.UNEVALUATED, unevaluated.applied());
    }

    @Override
    public List<InstanceStep> size(ArrayCheck.Size size) {
        return List.of();
    }

    @Override
    public List<InstanceStep> prefixItems(ArrayCheck.PrefixItems items) {
        return IntStream.range(0, items.schemas().size())
                .mapToObj(i ->
                        step(Kind.PREFIX, String.valueOf(i), items.schemas().get(i)))
                .toList();
    }

    @Override
    public List<InstanceStep> items(ArrayCheck.Items items) {
        return steps(Kind.ITEMS, items.applied());
    }

    @Override
    public List<InstanceStep> contains(ArrayCheck.Contains contains) {
        return steps(Kind.CONTAINED, contains.applied());
    }

    @Override
    public List<InstanceStep> uniqueItems(ArrayCheck.UniqueItems unique) {
        return List.of();
    }

    @Override
    public List<InstanceStep> unevaluatedItems(ArrayCheck.UnevaluatedItems unevaluated) {
        return steps(Kind.UNEVALUATED_ITEMS, unevaluated.applied());
    }
}
