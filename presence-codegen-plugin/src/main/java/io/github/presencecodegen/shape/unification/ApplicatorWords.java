package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What an applicator says, without its name and place. The order of its schemas counts: it is that of members, records
 * and items in Java.
 *
 * @param numbers the number of a schema
 */
record ApplicatorWords(ToIntFunction<Schema> numbers) implements Applicator.Cases<Object> {

    private Object one(Schema schema) {
        return numbers.applyAsInt(schema);
    }

    private Object list(List<Schema> schemas) {
        return schemas.stream().map(this::one).toList();
    }

    private Object map(Map<String, Schema> schemas) {
        return List.of(List.copyOf(schemas.keySet()), list(List.copyOf(schemas.values())));
    }

    @Override
    public Object allOf(Applicator.AllOf keyword) {
        return list(keyword.schemas());
    }

    @Override
    public Object anyOf(Applicator.AnyOf keyword) {
        return list(keyword.schemas());
    }

    @Override
    public Object oneOf(Applicator.OneOf keyword) {
        return list(keyword.schemas());
    }

    @Override
    public Object negation(Applicator.Not keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object ifHolds(Applicator.If keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object then(Applicator.Then keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object otherwise(Applicator.Else keyword) {
        return one(keyword.schema());
    }

    /** What depends on a name does so in any order. */
    @Override
    public Object dependent(Applicator.Dependent keyword) {
        Map<String, Object> required = new HashMap<>();
        keyword.required().forEach((name, names) -> required.put(name, Set.copyOf(names)));
        Map<String, Object> schemas = new HashMap<>();
        keyword.schemas().forEach((name, schema) -> schemas.put(name, one(schema)));
        return List.of(required, schemas);
    }

    @Override
    public Object properties(Applicator.Properties keyword) {
        return map(keyword.schemas());
    }

    @Override
    public Object patternProperties(Applicator.PatternProperties keyword) {
        return map(keyword.schemas());
    }

    @Override
    public Object additionalProperties(Applicator.AdditionalProperties keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object propertyNames(Applicator.PropertyNames keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object unevaluatedProperties(Applicator.UnevaluatedProperties keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object prefixItems(Applicator.PrefixItems keyword) {
        return list(keyword.schemas());
    }

    @Override
    public Object items(Applicator.Items keyword) {
        return one(keyword.schema());
    }

    @Override
    public Object contains(Applicator.Contains keyword) {
        return List.of(one(keyword.schema()), keyword.isEvaluating());
    }

    @Override
    public Object unevaluatedItems(Applicator.UnevaluatedItems keyword) {
        return one(keyword.schema());
    }
}
