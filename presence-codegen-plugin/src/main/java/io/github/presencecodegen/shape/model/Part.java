package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;

/**
 * A value inside another one, as far as types are concerned.
 *
 * @param shape what it is
 * @param ids the schemas that it must satisfy
 */
public record Part(Shape shape, List<SchemaId> ids) {

    public Part {
        ids = List.copyOf(ids);
    }

    /** The values that one of a type holds directly: properties, items, alternatives. */
    public static List<Part> of(TypeShape type) {
        List<Part> parts = new ArrayList<>();
        if (type instanceof TypeShape.ObjectType object) {
            object.properties().forEach(property -> parts.add(of(property)));
            object.open().forEach(property -> parts.add(of(property)));
        } else if (type instanceof TypeShape.BaseType base) {
            base.properties().forEach(property -> parts.add(of(property)));
        } else if (type instanceof TypeShape.TupleType tuple) {
            tuple.items().forEach(item -> parts.add(of(item)));
            tuple.rest().forEach(rest -> parts.add(of(rest)));
        } else if (type instanceof TypeShape.UnionType union) {
            union.alternatives().forEach(alternative -> parts.add(new Part(alternative.shape(), alternative.ids())));
        } else if (type instanceof TypeShape.ValueType value) {
            parts.add(new Part(value.value(), value.ids()));
        } else if (type instanceof TypeShape.DispatchType union) {
            union.members().forEach(member -> parts.add(new Part(member.shape(), member.ids())));
        }
        return parts;
    }

    /** The value of a property. */
    public static Part of(Property property) {
        return new Part(property.shape(), property.ids());
    }

    /** This part, and all that lies inside it up to generated types, which have parts of their own. */
    public List<Part> withInner() {
        List<Part> parts = new ArrayList<>();
        Part part = this;
        while (true) {
            parts.add(part);
            if (part.shape() instanceof Shape.ListOf list) {
                part = new Part(list.item(), list.itemIds());
            } else if (part.shape() instanceof Shape.MapOf map) {
                part = new Part(map.value(), map.valueIds());
            } else if (part.shape() instanceof Shape.Nullable nullable) {
                part = new Part(nullable.value(), part.ids());
            } else {
                return parts;
            }
        }
    }
}
