package io.github.presencecodegen.shape.defaults;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Whether what a schema applies to a value or its parts allows the value.
 *
 * @param value the value
 * @param schema the schema
 * @param inside tells about the schemas that are applied
 */
record ApplicatorVerdict(JsonValue value, Schema schema, SchemaVerdict inside) implements Applicator.Cases<Verdict> {

    private Verdict of(JsonValue part, Schema applied) {
        return inside.of(part, applied.id());
    }

    private Verdict of(Schema applied) {
        return of(value, applied);
    }

    private Verdict members(Predicate<String> names, Schema applied) {
        return value instanceof JsonObject object
                ? Verdict.all(
                        object.names().stream().filter(names).toList(),
                        name -> of(Objects.requireNonNull(object.get(name)), applied))
                : Verdict.VALID;
    }

    private Verdict items(int from, Schema applied) {
        return value instanceof JsonArray array && array.size() > from
                ? Verdict.all(array.values().subList(from, array.size()), item -> of(item, applied))
                : Verdict.VALID;
    }

    @Override
    public Verdict allOf(Applicator.AllOf keyword) {
        return Verdict.all(keyword.schemas(), this::of);
    }

    @Override
    public Verdict anyOf(Applicator.AnyOf keyword) {
        return keyword.schemas().stream().map(this::of).reduce(Verdict.INVALID, Verdict::or);
    }

    @Override
    public Verdict oneOf(Applicator.OneOf keyword) {
        return Verdict.one(keyword.schemas(), this::of);
    }

    @Override
    public Verdict negation(Applicator.Not keyword) {
        return of(keyword.schema()).not();
    }

    @Override
    public Verdict ifHolds(Applicator.If keyword) {
        Verdict condition = of(keyword.schema());
        Verdict then = schema.keyword(Applicator.Then.class)
                .map(held -> of(held.schema()))
                .orElse(Verdict.VALID);
        Verdict otherwise = schema.keyword(Applicator.Else.class)
                .map(held -> of(held.schema()))
                .orElse(Verdict.VALID);
        return condition.not().or(then).and(condition.or(otherwise));
    }

    /** It is part of {@code if}. */
    @Override
    public Verdict then(Applicator.Then keyword) {
        return Verdict.VALID;
    }

    /** It is part of {@code if}. */
    @Override
    public Verdict otherwise(Applicator.Else keyword) {
        return Verdict.VALID;
    }

    @Override
    public Verdict dependent(Applicator.Dependent keyword) {
        if (!(value instanceof JsonObject object)) {
            return Verdict.VALID;
        }
        boolean hasAll = keyword.required().entrySet().stream()
                .allMatch(entry ->
                        !object.has(entry.getKey()) || entry.getValue().stream().allMatch(object::has));
        List<Schema> applied = keyword.schemas().entrySet().stream()
                .filter(entry -> object.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Verdict.of(hasAll).and(Verdict.all(applied, this::of));
    }

    @Override
    public Verdict properties(Applicator.Properties keyword) {
        return Verdict.all(
                List.copyOf(keyword.schemas().entrySet()), entry -> members(entry.getKey()::equals, entry.getValue()));
    }

    @Override
    public Verdict patternProperties(Applicator.PatternProperties keyword) {
        return Verdict.all(
                List.copyOf(keyword.schemas().entrySet()),
                entry -> members(name -> inside.patterns().match(entry.getKey(), name), entry.getValue()));
    }

    @Override
    public Verdict additionalProperties(Applicator.AdditionalProperties keyword) {
        Map<String, Schema> named = schema.keyword(Applicator.Properties.class)
                .map(Applicator.Properties::schemas)
                .orElse(Map.of());
        Map<String, Schema> matched = schema.keyword(Applicator.PatternProperties.class)
                .map(Applicator.PatternProperties::schemas)
                .orElse(Map.of());
        return members(
                name -> !named.containsKey(name)
                        && matched.keySet().stream()
                                .noneMatch(regex -> inside.patterns().match(regex, name)),
                keyword.schema());
    }

    @Override
    public Verdict propertyNames(Applicator.PropertyNames keyword) {
        return value instanceof JsonObject object
                ? Verdict.all(object.names(), name -> of(JsonString.of(name), keyword.schema()))
                : Verdict.VALID;
    }

    @Override
    public Verdict unevaluatedProperties(Applicator.UnevaluatedProperties keyword) {
        return value instanceof JsonObject object && !object.isEmpty() ? Verdict.UNKNOWN : Verdict.VALID;
    }

    @Override
    public Verdict prefixItems(Applicator.PrefixItems keyword) {
        if (!(value instanceof JsonArray array)) {
            return Verdict.VALID;
        }
        Verdict verdict = Verdict.VALID;
        for (int i = 0; i < Math.min(array.size(), keyword.schemas().size()); i++) {
            verdict = verdict.and(of(array.get(i), keyword.schemas().get(i)));
        }
        return verdict;
    }

    @Override
    public Verdict items(Applicator.Items keyword) {
        int prefix = schema.keyword(Applicator.PrefixItems.class)
                .map(first -> first.schemas().size())
                .orElse(0);
        return items(prefix, keyword.schema());
    }

    @Override
    public Verdict contains(Applicator.Contains keyword) {
        if (!(value instanceof JsonArray array)) {
            return Verdict.VALID;
        }
        List<Verdict> items =
                array.values().stream().map(item -> of(item, keyword.schema())).toList();
        if (items.contains(Verdict.UNKNOWN)) {
            return Verdict.UNKNOWN;
        }
        long found = items.stream().filter(Verdict.VALID::equals).count();
        return Verdict.of(
                found >= limit(CountKind.MIN_CONTAINS, 1) && found <= limit(CountKind.MAX_CONTAINS, Integer.MAX_VALUE));
    }

    private int limit(CountKind kind, int otherwise) {
        return schema.keywords().stream()
                .filter(keyword -> keyword instanceof Assertion.Count count && count.kind() == kind)
                .mapToInt(keyword -> ((Assertion.Count) keyword).limit())
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public Verdict unevaluatedItems(Applicator.UnevaluatedItems keyword) {
        return value instanceof JsonArray array && !array.isEmpty() ? Verdict.UNKNOWN : Verdict.VALID;
    }
}
