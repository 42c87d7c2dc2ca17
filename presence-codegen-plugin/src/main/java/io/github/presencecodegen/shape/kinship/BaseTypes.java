package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes the interface of a base of the class that its schema becomes alone, so that no type that is built on it changes the
 * interface.
 */
public final class BaseTypes {

    private final Map<TypeKey, TypeShape> types;

    /** Of some types. */
    public BaseTypes(Map<TypeKey, TypeShape> types) {
        this.types = types;
    }

    /** Some objects, and those that are properties of them: these have interfaces as well. */
    public Set<TypeKey> withProperties(Collection<TypeKey> objects) {
        Set<TypeKey> all = new LinkedHashSet<>();
        Deque<TypeKey> next = new ArrayDeque<>(objects);
        while (!next.isEmpty()) {
            TypeKey key = next.remove();
            if (isObject(key) && all.add(key)) {
                object(key).properties().forEach(property -> held(property.shape(), next));
            }
        }
        return all;
    }

    private TypeShape.ObjectType object(TypeKey key) {
        return (TypeShape.ObjectType) Objects.requireNonNull(types.get(key));
    }

    private static void held(Shape shape, Deque<TypeKey> next) {
        if (shape instanceof Shape.Named named) {
            next.add(named.key());
        } else if (shape instanceof Shape.ListOf list) {
            held(list.item(), next);
        } else if (shape instanceof Shape.MapOf map) {
            held(map.value(), next);
        } else if (shape instanceof Shape.Nullable nullable) {
            held(nullable.value(), next);
        }
    }

    /** Whether a type is a class of an object with properties. */
    public boolean isObject(TypeKey key) {
        return types.get(key) instanceof TypeShape.ObjectType object
                && object.properties().stream().anyMatch(BaseTypes::isDescribed);
    }

    /** The interfaces of some objects, by their keys. */
    public Map<TypeKey, TypeShape> of(Set<TypeKey> objects) {
        Map<TypeKey, TypeShape> bases = new LinkedHashMap<>();
        for (TypeKey key : objects) {
            TypeShape.ObjectType object = object(key);
            bases.put(
                    key.base(),
                    new TypeShape.BaseType(
                            key.base(),
                            object.documentation(),
                            object.properties().stream()
                                    .filter(BaseTypes::isDescribed)
                                    .map(property -> in(property, objects))
                                    .toList(),
                            object.open()));
        }
        return bases;
    }

    /** Of what the base only requires, its types know more than the base. */
    private static boolean isDescribed(Property property) {
        return !property.ids().isEmpty();
    }

    private static Property in(Property property, Set<TypeKey> objects) {
        return property.shaped(in(property.shape(), objects));
    }

    private static Shape in(Shape shape, Set<TypeKey> objects) {
        if (shape instanceof Shape.Named named) {
            return objects.contains(named.key()) ? new Shape.Named(named.key().base()) : shape;
        }
        if (shape instanceof Shape.ListOf list) {
            return new Shape.ListOf(in(list.item(), objects), list.itemIds());
        }
        if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(map.names(), in(map.value(), objects), map.valueIds());
        }
        return shape instanceof Shape.Nullable nullable ? new Shape.Nullable(in(nullable.value(), objects)) : shape;
    }
}
