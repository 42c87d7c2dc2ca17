package io.github.presencecodegen.plan;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the other schemas demand that a schema applies to a value or its parts. */
final class ApplicatorChecks implements Applicator.Cases<List<Check>> {

    private final SchemaGraph graph;
    private final Schema schema;
    private final AssertedFormats formats;
    private final Regexes regexes;
    private final Function<SchemaId, PlanId> within;

    /**
     * The checks of one schema.
     *
     * @param within the plan of a schema that is reached from this one
     */
    ApplicatorChecks(
            SchemaGraph graph,
            Schema schema,
            AssertedFormats formats,
            Regexes regexes,
            Function<SchemaId, PlanId> within) {
        this.graph = graph;
        this.schema = schema;
        this.formats = formats;
        this.regexes = regexes;
        this.within = within;
    }

    @Override
    public List<Check> allOf(Applicator.AllOf keyword) {
        return List.of(new InPlaceCheck.All(keyword.schemas().stream()
                .map(part -> new InPlaceCheck.Applied(keyword.name(), plan(part)))
                .toList()));
    }

    @Override
    public List<Check> anyOf(Applicator.AnyOf keyword) {
        return List.of(new InPlaceCheck.AnyOf(
                keyword.name(), plans(keyword.schemas()), new Tags(graph).of(keyword.schemas())));
    }

    @Override
    public List<Check> oneOf(Applicator.OneOf keyword) {
        return List.of(new InPlaceCheck.OneOf(plans(keyword.schemas()), new Tags(graph).of(keyword.schemas())));
    }

    @Override
    public List<Check> negation(Applicator.Not keyword) {
        return List.of(new InPlaceCheck.Not(plan(keyword.schema())));
    }

    @Override
    public List<Check> ifHolds(Applicator.If keyword) {
        return List.of(new InPlaceCheck.IfThenElse(
                plan(keyword.schema()),
                schema.keyword(Applicator.Then.class).map(then -> plan(then.schema())),
                schema.keyword(Applicator.Else.class).map(otherwise -> plan(otherwise.schema()))));
    }

    /** It is part of {@code if}, and says nothing without it (2020-12 core, section 10.2.2.2). */
    @Override
    public List<Check> then(Applicator.Then keyword) {
        return List.of();
    }

    /** It is part of {@code if}, and says nothing without it (2020-12 core, section 10.2.2.3). */
    @Override
    public List<Check> otherwise(Applicator.Else keyword) {
        return List.of();
    }

    @Override
    public List<Check> dependent(Applicator.Dependent keyword) {
        List<Check> checks = new ArrayList<>();
        if (!keyword.required().isEmpty()) {
            checks.add(new ObjectCheck.DependentRequired(keyword.name(), keyword.required()));
        }
        if (!keyword.schemas().isEmpty()) {
            checks.add(new InPlaceCheck.DependentSchemas(keyword.name(), plans(keyword.schemas())));
        }
        return checks;
    }

    @Override
    public List<Check> properties(Applicator.Properties keyword) {
        return List.of(new ObjectCheck.Properties(plans(keyword.schemas())));
    }

    @Override
    public List<Check> patternProperties(Applicator.PatternProperties keyword) {
        Map<Regex, PlanId> schemas = new LinkedHashMap<>();
        Map<Regex, FormatName> names = new LinkedHashMap<>();
        keyword.schemas().forEach((source, property) -> {
            Regex regex = regexes.of(source);
            schemas.put(regex, plan(property));
            property.keyword(Annotation.PatternFormat.class)
                    .flatMap(format -> formats.of(format.format(), format.isAsserted(), property))
                    .ifPresent(format -> names.put(regex, format));
        });
        return List.of(new ObjectCheck.PatternProperties(schemas, names));
    }

    @Override
    public List<Check> additionalProperties(Applicator.AdditionalProperties keyword) {
        return List.of(new ObjectCheck.AdditionalProperties(plan(keyword.schema())));
    }

    @Override
    public List<Check> propertyNames(Applicator.PropertyNames keyword) {
        return List.of(new ObjectCheck.PropertyNames(plan(keyword.schema())));
    }

    /** What has been evaluated is found when all plans are known. */
    @Override
    public List<Check> unevaluatedProperties(Applicator.UnevaluatedProperties keyword) {
        return List.of(new ObjectCheck.UnevaluatedProperties(plan(keyword.schema()), Evaluation.NONE));
    }

    @Override
    public List<Check> prefixItems(Applicator.PrefixItems keyword) {
        return List.of(new ArrayCheck.PrefixItems(keyword.name(), plans(keyword.schemas())));
    }

    @Override
    public List<Check> items(Applicator.Items keyword) {
        return List.of(new ArrayCheck.Items(keyword.name(), prefix(), plan(keyword.schema())));
    }

    /** Without {@code contains} its bounds say nothing (2020-12 validation, section 6.4.4). */
    @Override
    public List<Check> contains(Applicator.Contains keyword) {
        OptionalInt min = count(CountKind.MIN_CONTAINS);
        return List.of(new ArrayCheck.Contains(
                plan(keyword.schema()),
                min.orElse(1),
                count(CountKind.MAX_CONTAINS),
                min.isPresent(),
                keyword.isEvaluating()));
    }

    /** What has been evaluated is found when all plans are known. */
    @Override
    public List<Check> unevaluatedItems(Applicator.UnevaluatedItems keyword) {
        return List.of(new ArrayCheck.UnevaluatedItems(plan(keyword.schema()), Evaluation.NONE));
    }

    private OptionalInt count(CountKind kind) {
        return schema.keywords().stream()
                .filter(keyword -> keyword instanceof Assertion.Count count && count.kind() == kind)
                .mapToInt(keyword -> ((Assertion.Count) keyword).limit())
                .findFirst();
    }

    private int prefix() {
        return schema.keyword(Applicator.PrefixItems.class)
                .map(items -> items.schemas().size())
                .orElse(0);
    }

    private PlanId plan(Schema part) {
        return within.apply(part.id());
    }

    private List<PlanId> plans(List<Schema> parts) {
        return parts.stream().map(this::plan).toList();
    }

    private Map<String, PlanId> plans(Map<String, Schema> parts) {
        Map<String, PlanId> plans = new LinkedHashMap<>();
        parts.forEach((name, part) -> plans.put(name, plan(part)));
        return plans;
    }
}
