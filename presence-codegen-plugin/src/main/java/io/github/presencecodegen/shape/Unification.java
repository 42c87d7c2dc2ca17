package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one type of the nested types of a file that are the same: equal enums, and objects with equal properties. The
 * first one stands for all of them.
 */
final class Unification {

    private final TypeModel model;
    private final Narrowing narrowing;
    private final Replacements replacements = new Replacements();

    Unification(TypeModel model, Narrowing narrowing) {
        this.model = model;
        this.narrowing = narrowing;
    }

    /** The model without the types that another one stands for. */
    TypeModel unify() {
        Map<TypeKey, TypeShape> types = model.types();
        int before;
        do {
            before = types.size();
            types = round(types);
        } while (types.size() < before);
        return new TypeModel(model.selected(), types, model.bindings(), model.formats());
    }

    /** Unifying the innermost types makes outer ones equal, so rounds follow until nothing changes. */
    private Map<TypeKey, TypeShape> round(Map<TypeKey, TypeShape> types) {
        Map<Object, TypeKey> firsts = new HashMap<>();
        Map<TypeKey, TypeShape> kept = new LinkedHashMap<>();
        types.forEach((key, type) -> {
            TypeKey first = key.isTopLevel() ? key : firsts.computeIfAbsent(structure(type), unused -> key);
            if (first.equals(key)) {
                kept.put(key, type);
            } else {
                replacements.replace(key, first);
            }
        });
        kept.replaceAll((key, type) -> replacements.in(type));
        return kept;
    }

    private Object structure(TypeShape type) {
        if (type instanceof TypeShape.ObjectType object) {
            return List.of(
                    type.key().owner(),
                    object.saysObject(),
                    narrowing.isShownByClass(type.key().ids())
                            ? List.of()
                            : type.key().ids(),
                    structure(object.properties()),
                    structure(object.open()));
        }
        if (type instanceof TypeShape.EnumType allowed) {
            return List.of(type.key().owner(), allowed.values(), unshown(type));
        }
        if (type instanceof TypeShape.UnionType union) {
            return List.of(
                    type.key().owner(),
                    union.alternatives().stream()
                            .map(alternative -> structure(alternative.shape(), alternative.ids()))
                            .toList(),
                    unshown(type));
        }
        return type.key();
    }

    private List<SchemaId> unshown(TypeShape type) {
        List<SchemaId> ids = type.key().ids();
        return narrowing.isShown(ids, new Shape.Named(type.key())) ? List.of() : ids;
    }

    private List<Object> structure(List<Property> properties) {
        return properties.stream()
                .<Object>map(property -> List.of(
                        property.name(),
                        structure(property.shape(), property.ids()),
                        property.required(),
                        property.documentation().defaultValue().map(Annotation.Default::value)))
                .toList();
    }

    /**
     * A list is the same wherever its items are described. What the schemas say beyond what the Java type shows is the same
     * only where the schemas are.
     */
    private Object structure(Shape shape, List<SchemaId> ids) {
        List<SchemaId> unshown = narrowing.isShown(ids, shape.withoutNull()) ? List.of() : ids;
        if (shape instanceof Shape.ListOf list) {
            return List.of("list of", structure(list.item(), list.itemIds()), unshown);
        }
        if (shape instanceof Shape.MapOf map) {
            return List.of("map of", map.names(), structure(map.value(), map.valueIds()), unshown);
        }
        return shape instanceof Shape.Nullable nullable
                ? List.of("nullable", structure(nullable.value(), ids))
                : List.of(shape, unshown);
    }
}
