package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts some types in the place of others that are the same.
 *
 * @param replacements for each type that is replaced, the one that stands for it
 */
record Replacements(Map<TypeKey, TypeKey> replacements) {

    /** A type that names only types which no other one stands for. */
    TypeShape in(TypeShape type) {
        if (type instanceof TypeShape.ObjectType object) {
            return new TypeShape.ObjectType(
                    object.key(),
                    object.documentation(),
                    in(object.properties()),
                    in(object.open()),
                    object.saysObject());
        }
        if (type instanceof TypeShape.BaseType base) {
            return new TypeShape.BaseType(base.key(), base.documentation(), in(base.properties()), in(base.open()));
        }
        if (type instanceof TypeShape.TupleType tuple) {
            return new TypeShape.TupleType(tuple.key(), tuple.documentation(), in(tuple.items()), in(tuple.rest()));
        }
        if (type instanceof TypeShape.UnionType union) {
            return new TypeShape.UnionType(
                    union.key(),
                    union.documentation(),
                    union.alternatives().stream().map(this::in).toList());
        }
        return type instanceof TypeShape.ValueType value
                ? new TypeShape.ValueType(value.key(), value.documentation(), in(value.value()))
                : type;
    }

    /** The interfaces of the types that are left. */
    Kinship in(Kinship kinship) {
        Map<TypeKey, List<TypeKey>> direct = new LinkedHashMap<>();
        kinship.direct().forEach((key, bases) -> {
            if (!replacements.containsKey(key)) {
                direct.put(key, bases.stream().map(this::of).distinct().toList());
            }
        });
        return new Kinship(direct);
    }

    private TypeKey of(TypeKey key) {
        return replacements.getOrDefault(key, key);
    }

    private List<Property> in(List<Property> properties) {
        return properties.stream()
                .map(property -> property.shaped(in(property.shape())))
                .toList();
    }

    private Alternative in(Alternative alternative) {
        return new Alternative(in(alternative.shape()), alternative.ids(), alternative.kinds(), alternative.title());
    }

    private Shape in(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return new Shape.Named(of(named.key()));
        }
        if (shape instanceof Shape.ListOf list) {
            return new Shape.ListOf(in(list.item()), list.itemIds());
        }
        if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(map.names(), in(map.value()), map.valueIds());
        }
        return shape instanceof Shape.Nullable nullable ? new Shape.Nullable(in(nullable.value())) : shape;
    }
}
