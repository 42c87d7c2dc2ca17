package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The property that tells the objects of a union apart: each of them has one value for it, and no two the same. */
final class Discriminator {

    private final Map<Alternative, String> values;

    private Discriminator(Map<Alternative, String> values) {
        this.values = values;
    }

    static Discriminator of(TypeShape.UnionType union, TypeModel model) {
        Map<Alternative, TypeShape.ObjectType> objects = new HashMap<>();
        for (Alternative alternative : union.alternatives()) {
            if (alternative.shape() instanceof Shape.Named named
                    && model.type(named.key()) instanceof TypeShape.ObjectType object) {
                objects.put(alternative, object);
            }
        }
        return objects.values().stream().findFirst().stream()
                .flatMap(object -> object.properties().stream())
                .map(Property::name)
                .map(name -> values(objects, name))
                .filter(values -> objects.size() > 1 && isTelling(values, objects.size()))
                .findFirst()
                .map(Discriminator::new)
                .orElseGet(() -> new Discriminator(Map.of()));
    }

    private static Map<Alternative, String> values(Map<Alternative, TypeShape.ObjectType> objects, String name) {
        Map<Alternative, String> values = new HashMap<>();
        objects.forEach((alternative, object) -> object.properties().stream()
                .filter(property -> property.name().equals(name))
                .map(property -> property.shape() instanceof Shape.Constant constant ? constant.value() : null)
                .filter(Objects::nonNull)
                .forEach(value -> values.put(alternative, value)));
        return values;
    }

    private static boolean isTelling(Map<Alternative, String> values, int objects) {
        return values.size() == objects
                && List.copyOf(values.values()).stream().distinct().count() == objects;
    }

    /** The words of the value that an alternative has; empty if nothing tells the objects apart. */
    Optional<Words> of(Alternative alternative) {
        return Optional.ofNullable(values.get(alternative))
                .map(FileName::withoutNamespace)
                .map(Words::of)
                .filter(words -> !words.words().isEmpty());
    }
}
