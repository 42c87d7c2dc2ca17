package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.Keyword;
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

    private final Map<String, List<SchemaId>> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<SchemaId> items = new ArrayList<>();
    private Optional<Set<SchemaType>> types = Optional.empty();
    private Optional<List<JsonValue>> values = Optional.empty();
    private Optional<String> format = Optional.empty();
    private final List<Keyword.Type> typeKeywords = new ArrayList<>();
    private final List<Keyword.Enum> enumKeywords = new ArrayList<>();

    /** Takes in one keyword of one of the schemas. */
    void add(Keyword keyword) {
        if (keyword instanceof Keyword.Type type) {
            typeKeywords.add(type);
            types = Optional.of(
                    types.map(known -> intersect(known, type.types())).orElse(type.types()));
        } else if (keyword instanceof Keyword.Enum allowed) {
            enumKeywords.add(allowed);
            values = Optional.of(
                    values.map(known -> intersect(known, allowed.values())).orElse(allowed.values()));
        } else if (keyword instanceof Keyword.Properties described) {
            described
                    .schemas()
                    .forEach((name, property) -> properties
                            .computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(property.id()));
        } else if (keyword instanceof Keyword.Required names) {
            required.addAll(names.properties());
        } else if (keyword instanceof Keyword.Items described) {
            items.add(described.schema().id());
        } else if (keyword instanceof Keyword.Format named) {
            format = Optional.of(named.format());
        }
    }

    private static Set<SchemaType> intersect(Set<SchemaType> left, Set<SchemaType> right) {
        Set<SchemaType> both = new LinkedHashSet<>();
        for (SchemaType type : left) {
            if (right.contains(type) || type == SchemaType.INTEGER && right.contains(SchemaType.NUMBER)) {
                both.add(type);
            } else if (type == SchemaType.NUMBER && right.contains(SchemaType.INTEGER)) {
                both.add(SchemaType.INTEGER);
            }
        }
        return both;
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
    List<Keyword.Type> typeKeywords() {
        return typeKeywords;
    }

    /** The keywords that decided on the values, in schema order. */
    List<Keyword.Enum> enumKeywords() {
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

    /** Whether the schemas allow one type and no other. */
    boolean isOnly(SchemaType type) {
        return types.map(allowed -> allowed.equals(Set.of(type))).orElse(false);
    }
}
