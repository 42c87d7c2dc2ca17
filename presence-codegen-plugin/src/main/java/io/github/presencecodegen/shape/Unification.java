package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.SchemaId;
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
    private final Map<TypeKey, TypeKey> replacements = new HashMap<>();

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
        return new TypeModel(model.selected(), types, model.bindings());
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
                replacements.put(key, first);
            }
        });
        kept.replaceAll((key, type) -> rewrite(type));
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
                    object.properties().stream()
                            .map(property -> List.of(
                                    property.name(),
                                    structure(property.shape(), property.ids()),
                                    property.required(),
                                    property.documentation().defaultValue().map(Annotation.Default::value)))
                            .toList());
        }
        return type instanceof TypeShape.EnumType allowed
                ? List.of(
                        type.key().owner(),
                        allowed.values(),
                        narrowing.isShown(type.key().ids(), new Shape.Named(type.key()))
                                ? List.of()
                                : type.key().ids())
                : type.key();
    }

    /**
     * A list is the same wherever its items are described. What the schemas say beyond what the Java type shows is the same
     * only where the schemas are.
     */
    private Object structure(Shape shape, List<SchemaId> ids) {
        List<SchemaId> unshown = narrowing.isShown(ids, shape) ? List.of() : ids;
        return shape instanceof Shape.ListOf list
                ? List.of("list of", structure(list.item(), list.itemIds()), unshown)
                : List.of(shape, unshown);
    }

    private TypeShape rewrite(TypeShape type) {
        if (type instanceof TypeShape.ObjectType object) {
            return new TypeShape.ObjectType(
                    object.key(),
                    object.documentation(),
                    object.properties().stream().map(this::rewrite).toList(),
                    object.saysObject());
        }
        return type;
    }

    private Property rewrite(Property property) {
        return new Property(
                property.name(),
                rewrite(property.shape()),
                property.required(),
                property.ids(),
                property.documentation());
    }

    private Shape rewrite(Shape shape) {
        if (shape instanceof Shape.Named named) {
            TypeKey key = named.key();
            while (replacements.containsKey(key)) {
                key = replacements.get(key);
            }
            return new Shape.Named(key);
        }
        return shape instanceof Shape.ListOf list ? new Shape.ListOf(rewrite(list.item()), list.itemIds()) : shape;
    }
}
