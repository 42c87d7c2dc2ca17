package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The schemas that several schemas for the same value have for its parts, and those that it may choose from. A case is run
 * to take in its keyword.
 */
final class NarrowedParts implements Applicator.Cases<Runnable> {

    private final Map<String, List<SchemaId>> properties = new LinkedHashMap<>();
    private final Map<String, List<SchemaId>> patterns = new LinkedHashMap<>();
    private final List<SchemaId> names = new ArrayList<>();
    private final List<SchemaId> additional = new ArrayList<>();
    private final List<List<SchemaId>> prefixItems = new ArrayList<>();
    private final List<SchemaId> items = new ArrayList<>();
    private final List<Branches> choices = new ArrayList<>();
    private final List<Schema> unevaluated = new ArrayList<>();
    private boolean describesAdditional;
    private final List<SchemaId> conditions = new ArrayList<>();
    private boolean evaluatesMore;
    private boolean isClosed;

    @Override
    public Runnable properties(Applicator.Properties described) {
        return () -> unite(described.schemas(), properties);
    }

    @Override
    public Runnable patternProperties(Applicator.PatternProperties described) {
        return () -> unite(described.schemas(), patterns);
    }

    private static void unite(Map<String, Schema> described, Map<String, List<SchemaId>> known) {
        described.forEach((name, schema) ->
                known.computeIfAbsent(name, unused -> new ArrayList<>()).add(schema.id()));
    }

    @Override
    public Runnable additionalProperties(Applicator.AdditionalProperties described) {
        return () -> {
            if (isNever(described.schema())) {
                isClosed = true;
            } else {
                additional.add(described.schema().id());
                describesAdditional |= saysSomething(described.schema());
            }
        };
    }

    @Override
    public Runnable propertyNames(Applicator.PropertyNames described) {
        return () -> names.add(described.schema().id());
    }

    @Override
    public Runnable unevaluatedProperties(Applicator.UnevaluatedProperties described) {
        return () -> unevaluated.add(described.schema());
    }

    @Override
    public Runnable prefixItems(Applicator.PrefixItems described) {
        return () -> {
            for (int i = 0; i < described.schemas().size(); i++) {
                if (i == prefixItems.size()) {
                    prefixItems.add(new ArrayList<>());
                }
                prefixItems.get(i).add(described.schemas().get(i).id());
            }
        };
    }

    @Override
    public Runnable items(Applicator.Items described) {
        return () -> items.add(described.schema().id());
    }

    @Override
    public Runnable anyOf(Applicator.AnyOf choice) {
        return () -> choose(Branches.of(choice.schemas(), false));
    }

    @Override
    public Runnable oneOf(Applicator.OneOf choice) {
        return () -> choose(Branches.of(choice.schemas(), true));
    }

    private void choose(Branches branches) {
        choices.add(branches);
        evaluatesMore = true;
    }

    @Override
    public Runnable ifHolds(Applicator.If condition) {
        return () -> evaluatesMore = true;
    }

    @Override
    public Runnable dependent(Applicator.Dependent dependent) {
        return () -> {
            dependent.schemas().values().forEach(schema -> conditions.add(schema.id()));
            evaluatesMore = true;
        };
    }

    /** Its schemas are walked as well. */
    @Override
    public Runnable allOf(Applicator.AllOf all) {
        return NarrowedParts::nothing;
    }

    @Override
    public Runnable then(Applicator.Then then) {
        return () -> conditions.add(then.schema().id());
    }

    @Override
    public Runnable otherwise(Applicator.Else otherwise) {
        return () -> conditions.add(otherwise.schema().id());
    }

    /** It decides on no type. */
    @Override
    public Runnable negation(Applicator.Not not) {
        return NarrowedParts::nothing;
    }

    /** It decides on no type. */
    @Override
    public Runnable contains(Applicator.Contains contains) {
        return NarrowedParts::nothing;
    }

    /** It decides on no type. */
    @Override
    public Runnable unevaluatedItems(Applicator.UnevaluatedItems unevaluatedItems) {
        return NarrowedParts::nothing;
    }

    private static void nothing() {}

    static boolean isNever(Schema schema) {
        return schema.keyword(Assertion.Never.class).isPresent();
    }

    private static boolean saysSomething(Schema schema) {
        return !schema.asserting().isEmpty();
    }

    Map<String, List<SchemaId>> properties() {
        return properties;
    }

    Map<String, List<SchemaId>> patterns() {
        return patterns;
    }

    List<SchemaId> names() {
        return names;
    }

    List<List<SchemaId>> prefixItems() {
        return prefixItems;
    }

    List<SchemaId> items() {
        return items;
    }

    List<Branches> choices() {
        return choices;
    }

    /** The schemas that hold under a condition. */
    List<SchemaId> conditions() {
        return conditions;
    }

    /** The schemas of the members that are described in no other way. */
    List<SchemaId> additional() {
        List<SchemaId> all = new ArrayList<>(additional);
        leftUnevaluated().filter(schema -> !isNever(schema)).forEach(schema -> all.add(schema.id()));
        return all;
    }

    /** What is said of unevaluated members is only said of all others if no branch, and nothing else, evaluates some. */
    private Stream<Schema> leftUnevaluated() {
        return evaluatesMore || !additional.isEmpty() ? Stream.of() : unevaluated.stream();
    }

    /** Whether one of the schemas forbids the members that it does not describe. */
    boolean isClosed() {
        return isClosed || leftUnevaluated().anyMatch(NarrowedParts::isNever);
    }

    /** Whether they say something of members without naming them. */
    boolean describeOthers() {
        return !patterns.isEmpty() || describesAdditional;
    }

    /** Whether they say something of objects alone, and more than which names they have. */
    boolean describeObject() {
        return !properties.isEmpty()
                || describeOthers()
                || unevaluated.stream().anyMatch(schema -> !isNever(schema) && saysSomething(schema));
    }

    /** The same of arrays. */
    boolean describeArray() {
        return !items.isEmpty() || !prefixItems.isEmpty();
    }
}
