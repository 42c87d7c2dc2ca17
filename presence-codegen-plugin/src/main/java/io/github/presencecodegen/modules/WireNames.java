package io.github.presencecodegen.modules;

import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;

/** What the names of the members of a type belong to, in the order of these names. */
final class WireNames {

    private WireNames() {}

    static List<String> of(TypeShape type) {
        if (type instanceof TypeShape.ObjectType object) {
            return of(object.properties(), object.open());
        }
        if (type instanceof TypeShape.BaseType base) {
            return of(base.properties(), List.of());
        }
        if (type instanceof TypeShape.TupleType tuple) {
            return of(tuple.items(), tuple.rest());
        }
        if (type instanceof TypeShape.EnumType allowed) {
            return allowed.texts();
        }
        return type instanceof TypeShape.UnionType union
                ? union.alternatives().stream().map(each -> "").toList()
                : List.of();
    }

    private static List<String> of(List<Property> named, List<Property> others) {
        List<String> names = new ArrayList<>();
        named.forEach(property -> names.add(property.name()));
        others.forEach(property -> names.add(property.name()));
        return names;
    }
}
