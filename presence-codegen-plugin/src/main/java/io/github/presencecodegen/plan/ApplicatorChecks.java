package io.github.presencecodegen.plan;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the other schemas demand that a schema applies to a value or its parts. */
final class ApplicatorChecks {

    private final SchemaGraph graph;
    private final Schema schema;
    private final Scopes scopes;
    private final DynamicScope scope;
    private final AssertedFormats formats;
    private final Regexes regexes;
    private final Function<SchemaId, PlanId> within;
    private final List<Check> checks = new ArrayList<>();
    private final List<Check.Applied> inPlace = new ArrayList<>();

    /**
     * The checks of one schema.
     *
     * @param within the plan of a schema that is reached from this one
     */
    ApplicatorChecks(
            SchemaGraph graph,
            Schema schema,
            Scopes scopes,
            DynamicScope scope,
            AssertedFormats formats,
            Regexes regexes,
            Function<SchemaId, PlanId> within) {
        this.graph = graph;
        this.schema = schema;
        this.scopes = scopes;
        this.scope = scope;
        this.formats = formats;
        this.regexes = regexes;
        this.within = within;
    }

    /** What a keyword demands of the parts of a value. */
    Optional<Check> ofParts(Keyword keyword) {
        if (keyword instanceof Applicator.Properties properties) {
            return Optional.of(new Check.Properties(plans(properties.schemas())));
        }
        if (keyword instanceof Applicator.PatternProperties properties) {
            return Optional.of(patternProperties(properties));
        }
        if (keyword instanceof Applicator.AdditionalProperties additional) {
            return Optional.of(new Check.AdditionalProperties(plan(additional.schema())));
        }
        if (keyword instanceof Applicator.PropertyNames names) {
            return Optional.of(new Check.PropertyNames(plan(names.schema())));
        }
        if (keyword instanceof Applicator.PrefixItems items) {
            return Optional.of(new Check.PrefixItems(items.name(), plans(items.schemas())));
        }
        if (keyword instanceof Applicator.Items items) {
            return Optional.of(new Check.Items(items.name(), prefix(), plan(items.schema())));
        }
        if (keyword instanceof Applicator.Contains contains) {
            return Optional.of(contains(contains));
        }
        return keyword instanceof Applicator.Dependent dependent
                        && !dependent.required().isEmpty()
                ? Optional.of(new Check.DependentRequired(dependent.name(), dependent.required()))
                : Optional.empty();
    }

    /** What applies to the same value in schema order: what always does first, and last what depends on all others. */
    List<Check> inPlace() {
        schema.keywords().forEach(this::always);
        if (!inPlace.isEmpty()) {
            checks.add(new Check.InPlace(inPlace));
        }
        schema.keywords().forEach(this::conditional);
        schema.keywords().forEach(this::unevaluated);
        return checks;
    }

    private void always(Keyword keyword) {
        if (keyword instanceof Reference.Ref ref) {
            graph.target(schema.id()).ifPresent(target -> apply(ref.name(), target));
        } else if (keyword instanceof Reference.DynamicRef ref) {
            graph.dynamicTarget(schema.id()).ifPresent(target -> apply(ref.name(), scopes.meant(target, scope)));
        } else if (keyword instanceof Applicator.AllOf allOf) {
            allOf.schemas().forEach(part -> apply(allOf.name(), part.id()));
        }
    }

    private void apply(String keyword, SchemaId target) {
        inPlace.add(new Check.Applied(keyword, within.apply(target)));
    }

    private void conditional(Keyword keyword) {
        if (keyword instanceof Applicator.AnyOf anyOf) {
            checks.add(new Check.AnyOf(anyOf.name(), plans(anyOf.schemas()), new Tags(graph).of(anyOf.schemas())));
        } else if (keyword instanceof Applicator.OneOf oneOf) {
            checks.add(new Check.OneOf(plans(oneOf.schemas()), new Tags(graph).of(oneOf.schemas())));
        } else if (keyword instanceof Applicator.Not not) {
            checks.add(new Check.Not(plan(not.schema())));
        } else if (keyword instanceof Applicator.If test) {
            checks.add(new Check.Condition(
                    plan(test.schema()),
                    schema.keyword(Applicator.Then.class).map(then -> plan(then.schema())),
                    schema.keyword(Applicator.Else.class).map(otherwise -> plan(otherwise.schema()))));
        } else if (keyword instanceof Applicator.Dependent dependent
                && !dependent.schemas().isEmpty()) {
            checks.add(new Check.DependentSchemas(dependent.name(), plans(dependent.schemas())));
        }
    }

    /** What has been evaluated is found when all plans are known. */
    private void unevaluated(Keyword keyword) {
        if (keyword instanceof Applicator.UnevaluatedProperties unevaluated) {
            checks.add(new Check.UnevaluatedProperties(plan(unevaluated.schema()), Evaluation.NONE));
        } else if (keyword instanceof Applicator.UnevaluatedItems unevaluated) {
            checks.add(new Check.UnevaluatedItems(plan(unevaluated.schema()), Evaluation.NONE));
        }
    }

    private Check patternProperties(Applicator.PatternProperties properties) {
        Map<Regex, PlanId> schemas = new LinkedHashMap<>();
        Map<Regex, FormatName> names = new LinkedHashMap<>();
        properties.schemas().forEach((source, property) -> {
            Regex regex = regexes.of(source);
            schemas.put(regex, plan(property));
            property.keyword(Annotation.PatternFormat.class)
                    .flatMap(format -> formats.of(format.format(), format.isAsserted(), property))
                    .ifPresent(format -> names.put(regex, format));
        });
        return new Check.PatternProperties(schemas, names);
    }

    /** Without {@code contains} its bounds say nothing (2020-12 validation, section 6.4.4). */
    private Check contains(Applicator.Contains contains) {
        Optional<Integer> min = count(CountKind.MIN_CONTAINS);
        return new Check.Contains(
                plan(contains.schema()),
                min.orElse(1),
                count(CountKind.MAX_CONTAINS).orElse(Integer.MAX_VALUE),
                min.isPresent(),
                contains.isEvaluating());
    }

    private Optional<Integer> count(CountKind kind) {
        return schema.keywords().stream()
                .filter(keyword -> keyword instanceof Assertion.Count count && count.kind() == kind)
                .map(keyword -> ((Assertion.Count) keyword).limit())
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
