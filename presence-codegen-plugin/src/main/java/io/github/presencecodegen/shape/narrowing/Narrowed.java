package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What several schemas for the same value say together. This is where {@code allOf} and {@code $ref} are narrowed,
 * member by member: types and enum values intersect, properties and required names unite, and a property that several
 * schemas describe keeps all of their ids.
 */
public final class Narrowed {

    private static final List<SchemaType> NUMBERS =
            List.of(SchemaType.NUMBER, SchemaType.INTEGER, SchemaType.INTEGER_AS_WRITTEN);

    private final Map<String, List<SchemaId>> properties = new LinkedHashMap<>();
    private final Map<String, List<SchemaId>> patterns = new LinkedHashMap<>();
    private final List<SchemaId> names = new ArrayList<>();
    private final List<SchemaId> additional = new ArrayList<>();
    private final List<List<SchemaId>> prefixItems = new ArrayList<>();
    private final List<Branches> choices = new ArrayList<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<SchemaId> items = new ArrayList<>();
    private Optional<Set<SchemaType>> types = Optional.empty();
    private Optional<List<JsonValue>> values = Optional.empty();
    private final List<String> formats = new ArrayList<>();
    private final List<Assertion.Type> typeKeywords = new ArrayList<>();
    private final List<Assertion> enumKeywords = new ArrayList<>();
    private final List<Assertion> limits = new ArrayList<>();
    private final Set<String> forbidden = new LinkedHashSet<>();
    private final List<Schema> unevaluated = new ArrayList<>();
    private boolean evaluatesMore;
    private boolean isNever;
    private boolean isClosed;
    private boolean isChosen;

    /** Takes in one keyword of one of the schemas. */
    public void add(Keyword keyword) {
        if (keyword instanceof Assertion.Type type) {
            typeKeywords.add(type);
            types = Optional.of(
                    types.map(known -> intersect(known, type.types())).orElse(type.types()));
        } else if (keyword instanceof Assertion.Enum allowed) {
            allow(allowed, allowed.values());
        } else if (keyword instanceof Assertion.Const constant) {
            allow(constant, List.of(constant.value()));
        } else if (keyword instanceof Assertion.Bound bound) {
            limits.add(bound);
        } else if (keyword instanceof Assertion.Count count) {
            limits.add(count);
        } else if (keyword instanceof Assertion.Never) {
            isNever = true;
        } else if (keyword instanceof Assertion.Required names) {
            required.addAll(names.properties());
        } else if (keyword instanceof Assertion.Format named) {
            formats.add(named.format());
        } else if (keyword instanceof Applicator applicator) {
            addParts(applicator);
        }
    }

    private void addParts(Applicator keyword) {
        evaluatesMore |= keyword instanceof Applicator.AnyOf
                || keyword instanceof Applicator.OneOf
                || keyword instanceof Applicator.If
                || keyword instanceof Applicator.Dependent;
        if (keyword instanceof Applicator.Properties described) {
            unite(described.schemas(), properties);
        } else if (keyword instanceof Applicator.PatternProperties described) {
            unite(described.schemas(), patterns);
        } else if (keyword instanceof Applicator.AdditionalProperties described) {
            addAdditional(described.schema());
        } else if (keyword instanceof Applicator.PropertyNames described) {
            names.add(described.schema().id());
        } else if (keyword instanceof Applicator.UnevaluatedProperties described) {
            unevaluated.add(described.schema());
        } else if (keyword instanceof Applicator.Items described) {
            items.add(described.schema().id());
        } else if (keyword instanceof Applicator.PrefixItems described) {
            addPrefix(described.schemas());
        } else if (keyword instanceof Applicator.AnyOf choice) {
            choices.add(Branches.of(choice.schemas(), false));
        } else if (keyword instanceof Applicator.OneOf choice) {
            choices.add(Branches.of(choice.schemas(), true));
        }
    }

    private static void unite(Map<String, Schema> described, Map<String, List<SchemaId>> known) {
        described.forEach((name, schema) ->
                known.computeIfAbsent(name, unused -> new ArrayList<>()).add(schema.id()));
    }

    private void addAdditional(Schema schema) {
        if (isNever(schema)) {
            isClosed = true;
        } else {
            additional.add(schema.id());
        }
    }

    private void addPrefix(List<Schema> schemas) {
        for (int i = 0; i < schemas.size(); i++) {
            if (i == prefixItems.size()) {
                prefixItems.add(new ArrayList<>());
            }
            prefixItems.get(i).add(schemas.get(i).id());
        }
    }

    /** Takes in which of the required names a schema has no room for. */
    public void close(Schema schema) {
        boolean isClosed = schema.keyword(Applicator.AdditionalProperties.class)
                        .filter(additional -> isNever(additional.schema()))
                        .isPresent()
                && schema.keyword(Applicator.PatternProperties.class).isEmpty();
        Map<String, Schema> described = schema.keyword(Applicator.Properties.class)
                .map(Applicator.Properties::schemas)
                .orElse(Map.of());
        for (String name : required) {
            boolean isForbidden = described.containsKey(name) ? isNever(described.get(name)) : isClosed;
            if (isForbidden) {
                forbidden.add(name);
            }
        }
    }

    private static boolean isNever(Schema schema) {
        return schema.keyword(Assertion.Never.class).isPresent();
    }

    private void allow(Assertion keyword, List<JsonValue> allowed) {
        enumKeywords.add(keyword);
        values = Optional.of(values.map(known -> intersect(known, allowed)).orElse(allowed));
    }

    private static Set<SchemaType> intersect(Set<SchemaType> left, Set<SchemaType> right) {
        Set<SchemaType> both = new LinkedHashSet<>();
        for (SchemaType type : left) {
            right.stream()
                    .map(other -> narrower(type, other))
                    .flatMap(Optional::stream)
                    .forEach(both::add);
        }
        return both;
    }

    /** What two types have in common; of the types of numbers each is part of the one before. */
    private static Optional<SchemaType> narrower(SchemaType left, SchemaType right) {
        int leftRank = NUMBERS.indexOf(left);
        int rightRank = NUMBERS.indexOf(right);
        if (leftRank < 0 || rightRank < 0) {
            return left == right ? Optional.of(left) : Optional.empty();
        }
        return Optional.of(NUMBERS.get(Math.max(leftRank, rightRank)));
    }

    private static List<JsonValue> intersect(List<JsonValue> left, List<JsonValue> right) {
        return left.stream().filter(new HashSet<>(right)::contains).toList();
    }

    /** The types that a value may have; absent when no schema says. */
    public Optional<Set<SchemaType>> types() {
        return types;
    }

    /** The values that are allowed; absent when no schema says. */
    public Optional<List<JsonValue>> values() {
        return values;
    }

    /** The strings among the allowed values that the types leave, each once. */
    public List<String> strings() {
        boolean allowsStrings =
                types.map(allowed -> allowed.contains(SchemaType.STRING)).orElse(true);
        return values.orElse(List.of()).stream()
                .filter(value -> allowsStrings && value instanceof JsonString)
                .map(value -> ((JsonString) value).value())
                .distinct()
                .toList();
    }

    /** The keywords that decided on the types, in schema order. */
    public List<Assertion.Type> typeKeywords() {
        return typeKeywords;
    }

    /** The keywords that decided on the values, in schema order. */
    public List<Assertion> enumKeywords() {
        return enumKeywords;
    }

    /** The described properties in the order in which they were first described, each with its schemas. */
    public Map<String, List<SchemaId>> properties() {
        return properties;
    }

    /** The names that must be there. */
    public Set<String> required() {
        return required;
    }

    /** The schemas of an item. */
    public List<SchemaId> items() {
        return items;
    }

    /** The formats that are named, that of the narrowest schema last. A value must have all of them. */
    public List<String> formats() {
        return formats;
    }

    /** The bounds of numbers, lengths and sizes, in schema order. */
    public List<Assertion> limits() {
        return limits;
    }

    /** The required names that one of the schemas forbids. */
    public Set<String> forbidden() {
        return forbidden;
    }

    /** Whether one of the schemas is {@code false}. */
    public boolean isNever() {
        return isNever;
    }

    /** The schemas of members by the regular expression that their names match. */
    public Map<String, List<SchemaId>> patterns() {
        return patterns;
    }

    /** The schemas of all names. */
    public List<SchemaId> names() {
        return names;
    }

    /** The schemas of the members that are described in no other way. */
    public List<SchemaId> additional() {
        List<SchemaId> all = new ArrayList<>(additional);
        leftUnevaluated().filter(schema -> !isNever(schema)).forEach(schema -> all.add(schema.id()));
        return all;
    }

    /** What is said of unevaluated members is only said of all others if no branch, and nothing else, evaluates some. */
    private Stream<Schema> leftUnevaluated() {
        return evaluatesMore || !additional.isEmpty() ? Stream.of() : unevaluated.stream();
    }

    /** Whether one of the schemas forbids the members that it does not describe. */
    public boolean isClosed() {
        return isClosed || leftUnevaluated().anyMatch(Narrowed::isNever);
    }

    /** The schemas of the first items, for each that has its own. */
    public List<List<SchemaId>> prefixItems() {
        return prefixItems;
    }

    /** The schemas that a value may choose from, for each choice. */
    public List<Branches> choices() {
        return choices;
    }

    /** Leaves out the choices that are made: one of the schemas to choose from is among those that must hold. */
    public void choose(Collection<SchemaId> made) {
        isChosen = choices.removeIf(choice -> !Collections.disjoint(choice.ids(), made));
    }

    /** Whether a choice was made. */
    public boolean isChosen() {
        return isChosen;
    }

    /** Whether a value is described in words that say something of objects alone, and more than which names they have. */
    public boolean describesObject() {
        return !properties.isEmpty()
                || !patterns.isEmpty()
                || !additional.isEmpty()
                || unevaluated.stream().anyMatch(schema -> !isNever(schema));
    }

    /** The same of arrays. */
    public boolean describesArray() {
        return !items.isEmpty() || !prefixItems.isEmpty();
    }

    /** Whether the schemas allow one type and no other. */
    public boolean isOnly(SchemaType type) {
        return types.map(allowed -> allowed.equals(Set.of(type))).orElse(false);
    }
}
