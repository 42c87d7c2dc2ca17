package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
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

/** Finds types without a value because each value must hold another one, for ever. */
final class EndlessTypes {

    private final Map<TypeKey, List<Property>> unfulfilled = new LinkedHashMap<>();
    private final Map<TypeKey, List<TypeKey>> holders = new HashMap<>();

    private EndlessTypes(Map<TypeKey, TypeShape> types) {
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

    /** Reports each circle of required properties once. */
    static void report(Map<TypeKey, TypeShape> types, Diagnostics diagnostics) {
        EndlessTypes search = new EndlessTypes(types);
        search.removeThoseWithValues();
        Set<TypeKey> seen = new HashSet<>();
        search.unfulfilled.keySet().forEach(start -> search.reportFrom(start, seen, diagnostics));
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
            if (properties.isEmpty()) {
                withValues.add(key);
            }
        });
        while (!withValues.isEmpty()) {
            TypeKey key = withValues.remove();
            for (TypeKey holder : holders.getOrDefault(key, List.of())) {
                List<Property> left = unfulfilled.get(holder);
                if (left != null
                        && left.removeIf(property -> held(property).equals(Optional.of(key)))
                        && left.isEmpty()) {
                    withValues.add(holder);
                }
            }
        }
        unfulfilled.values().removeIf(List::isEmpty);
    }

    /** Follows the first of the unfulfilled properties of each type, which must lead into a circle. */
    private void reportFrom(TypeKey start, Set<TypeKey> seen, Diagnostics diagnostics) {
        Map<TypeKey, Property> path = new LinkedHashMap<>();
        TypeKey key = start;
        while (seen.add(key)) {
            Property next = unfulfilled.getOrDefault(key, List.of()).get(0);
            path.put(key, next);
            key = held(next).orElseThrow();
        }
        if (!path.containsKey(key)) {
            return;
        }
        int entry = List.copyOf(path.keySet()).indexOf(key);
        List<Related> circle = path.values().stream()
                .skip(entry)
                .map(property ->
                        new Related(property.documentation().place(), "\"" + property.name() + "\" is required too"))
                .toList();
        diagnostics.report(
                DiagnosticCode.NO_VALUE,
                circle.get(0).place(),
                circle.subList(1, circle.size()),
                "a value must hold another one, and that again, without end",
                "Leave a property of the circle out of \"required\", or make it a list.");
    }
}
