package io.github.presencecodegen.shape;

import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds types that have no value: each must contain another one, without end, or what is not possible. That is an error
 * where a value of a selected type would have to contain one, and a warning anywhere else.
 */
final class EndlessTypes {

    private final Map<TypeKey, List<Property>> unfulfilled = new LinkedHashMap<>();
    private final Map<TypeKey, List<TypeKey>> holders = new HashMap<>();

    private final ShapeReports reports;

    private EndlessTypes(Map<TypeKey, TypeShape> types, ShapeReports reports) {
        this.reports = reports;
        types.forEach((key, type) -> {
            if (type instanceof TypeShape.ObjectType object) {
                unfulfilled.put(key, new ArrayList<>(object.properties()));
            }
        });
        unfulfilled.forEach((key, properties) -> {
            properties.removeIf(
                    property -> !property.required() || held(property).isEmpty());
            properties.forEach(
                    property -> holders.computeIfAbsent(held(property).orElseThrow(), unused -> new ArrayList<>())
                            .add(key));
        });
    }

    /** Reports each reason once. */
    static void report(Map<TypeKey, TypeShape> types, List<TypeKey> selected, ShapeReports reports) {
        EndlessTypes search = new EndlessTypes(types, reports);
        search.removeThoseWithValues();
        Set<TypeKey> wanted = search.withAllThatTheyMustContain(selected);
        reports.doomed().forEach(type -> reports.doomed(type, wanted.contains(type)));
        Set<TypeKey> seen = new HashSet<>();
        search.unfulfilled.keySet().forEach(start -> search.reportFrom(start, seen, wanted));
    }

    /** Those of some types that have no value, and the types of what they must contain that have none either. */
    private Set<TypeKey> withAllThatTheyMustContain(List<TypeKey> selected) {
        Set<TypeKey> all = new HashSet<>();
        Deque<TypeKey> next = new ArrayDeque<>(selected);
        while (!next.isEmpty()) {
            TypeKey key = next.remove();
            if (unfulfilled.containsKey(key) && all.add(key)) {
                unfulfilled
                        .getOrDefault(key, List.of())
                        .forEach(property -> held(property).ifPresent(next::add));
            }
        }
        return all;
    }

    /** The type that a value of the property must be of; a list may be empty. */
    private Optional<TypeKey> held(Property property) {
        return property.shape() instanceof Shape.Named named && unfulfilled.containsKey(named.key())
                ? Optional.of(named.key())
                : Optional.empty();
    }

    private void removeThoseWithValues() {
        Deque<TypeKey> withValues = new ArrayDeque<>();
        unfulfilled.forEach((key, properties) -> {
            if (properties.isEmpty() && !isDoomed(key)) {
                withValues.add(key);
            }
        });
        while (!withValues.isEmpty()) {
            TypeKey key = withValues.remove();
            for (TypeKey holder : holders.getOrDefault(key, List.of())) {
                List<Property> left = unfulfilled.get(holder);
                if (left != null
                        && left.removeIf(property -> held(property).equals(Optional.of(key)))
                        && left.isEmpty()
                        && !isDoomed(holder)) {
                    withValues.add(holder);
                }
            }
        }
        unfulfilled.entrySet().removeIf(entry -> entry.getValue().isEmpty() && !isDoomed(entry.getKey()));
    }

    private boolean isDoomed(TypeKey key) {
        return reports.doomed().contains(key);
    }

    /** Follows the first of the unfulfilled properties of each type, which lead into a circle or to what is not possible. */
    private void reportFrom(TypeKey start, Set<TypeKey> seen, Set<TypeKey> wanted) {
        Map<TypeKey, Property> path = new LinkedHashMap<>();
        TypeKey key = start;
        while (seen.add(key)) {
            List<Property> properties = unfulfilled.getOrDefault(key, List.of());
            if (properties.isEmpty()) {
                return;
            }
            path.put(key, properties.get(0));
            key = held(properties.get(0)).orElseThrow();
        }
        if (path.containsKey(key)) {
            int entry = List.copyOf(path.keySet()).indexOf(key);
            reports.endless(path.values().stream().skip(entry).toList(), wanted.contains(key));
        }
    }
}
