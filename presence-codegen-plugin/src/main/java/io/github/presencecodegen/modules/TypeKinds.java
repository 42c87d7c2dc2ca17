package io.github.presencecodegen.modules;

import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;

/** What the manifest calls the kind of a type. */
final class TypeKinds {

    private TypeKinds() {}

    static String of(TypeShape type) {
        if (type instanceof TypeShape.EnumType) {
            return "enum";
        }
        if (type instanceof TypeShape.UnionType || type instanceof TypeShape.DispatchType) {
            return "union";
        }
        if (type instanceof TypeShape.BaseType) {
            return "base";
        }
        if (type instanceof TypeShape.TupleType) {
            return "array";
        }
        return type instanceof TypeShape.ValueType value ? of(value.value().withoutNull()) : "object";
    }

    private static String of(Shape value) {
        if (value instanceof Shape.ListOf) {
            return "array";
        }
        return value instanceof Shape.MapOf ? "map" : "scalar";
    }
}
