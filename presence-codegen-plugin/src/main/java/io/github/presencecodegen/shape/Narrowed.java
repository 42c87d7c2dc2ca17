package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What several schemas for the same value say together. This is where {@code allOf} and {@code $ref} are narrowed,
 * member by member: types and enum values intersect, properties and required names unite, and a property that several
 * schemas describe keeps all of their ids.
 */
final class Narrowed {

    private static final List<SchemaType> NUMBERS =
            List.of(SchemaType.NUMBER, SchemaType.INTEGER, SchemaType.INTEGER_AS_WRITTEN);

    private final Map<String, List<SchemaId>> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<SchemaId> items = new ArrayList<>();
    private Optional<Set<SchemaType>> types = Optional.empty();
    private Optional<List<JsonValue>> values = Optional.empty();
    private Optional<String> format = Optional.empty();
    private final List<Assertion.Type> typeKeywords = new ArrayList<>();
    private final List<Assertion> enumKeywords = new ArrayList<>();
    private final List<Assertion> limits = new ArrayList<>();
    private final Set<String> forbidden = new LinkedHashSet<>();
    private boolean isNever;
    private boolean isTuple;

    /** Takes in one keyword of one of the schemas. */
    void add(Keyword keyword) {
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
        } else if (keyword instanceof Applicator.PrefixItems) {
            isTuple = true;
        } else if (keyword instanceof Applicator.Properties described) {
            described
                    .schemas()
                    .forEach((name, property) -> properties
                            .computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(property.id()));
        } else if (keyword instanceof Assertion.Required names) {
            required.addAll(names.properties());
        } else if (keyword instanceof Applicator.Items described) {
            items.add(described.schema().id());
        } else if (keyword instanceof Assertion.Format named) {
            format = Optional.of(named.format());
        }
    }

    /** Takes in which of the required names a schema has no room for. */
    void close(Schema schema) {
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
    Optional<Set<SchemaType>> types() {
        return types;
    }

    /** The values that are allowed; absent when no schema says. */
    Optional<List<JsonValue>> values() {
        return values;
    }

    /** The strings among the allowed values that the types leave, each once. */
    List<String> strings() {
        boolean allowsStrings =
                types.map(allowed -> allowed.contains(SchemaType.STRING)).orElse(true);
        return values.orElse(List.of()).stream()
                .filter(value -> allowsStrings && value instanceof JsonString)
                .map(value -> ((JsonString) value).value())
                .distinct()
                .toList();
    }

    /** The keywords that decided on the types, in schema order. */
    List<Assertion.Type> typeKeywords() {
        return typeKeywords;
    }

    /** The keywords that decided on the values, in schema order. */
    List<Assertion> enumKeywords() {
        return enumKeywords;
    }

    /** The described properties in the order in which they were first described, each with its schemas. */
    Map<String, List<SchemaId>> properties() {
        return properties;
    }

    /** The names that must be there. */
    Set<String> required() {
        return required;
    }

    /** The schemas of an item. */
    List<SchemaId> items() {
        return items;
    }

    /** The last format that was named. */
    Optional<String> format() {
        return format;
    }

    /** The bounds of numbers, lengths and sizes, in schema order. */
    List<Assertion> limits() {
        return limits;
    }

    /** The required names that one of the schemas forbids. */
    Set<String> forbidden() {
        return forbidden;
    }

    /** Whether one of the schemas is {@code false}. */
    boolean isNever() {
        return isNever;
    }

    /** Whether the first items have schemas of their own. */
    boolean isTuple() {
        return isTuple;
    }

    /** Whether the schemas allow one type and no other. */
    boolean isOnly(SchemaType type) {
        return types.map(allowed -> allowed.equals(Set.of(type))).orElse(false);
    }
}
