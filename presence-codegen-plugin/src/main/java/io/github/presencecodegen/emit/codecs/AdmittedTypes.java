package io.github.presencecodegen.emit.codecs;

import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Set;

/**
 * Whether some types of JSON Schema admit everything that is read as a shape.
 *
 * @param model the types
 */
record AdmittedTypes(TypeModel model) {

    /** Whether they admit all of it; an integer as it must be written is more than reading a number says. */
    boolean admit(Set<SchemaType> types, Shape shape) {
        if (shape instanceof Shape.Nullable nullable) {
            return admitNull(types) && admit(types, nullable.value());
        }
        if (shape instanceof Shape.Scalar scalar) {
            return admit(types, scalar.kind());
        }
        if (shape instanceof Shape.Named named) {
            return admit(types, model.type(named.key()));
        }
        if (shape instanceof Shape.ListOf) {
            return types.contains(SchemaType.ARRAY);
        }
        return types.contains(shape instanceof Shape.MapOf ? SchemaType.OBJECT : SchemaType.STRING);
    }

    static boolean admitNull(Set<SchemaType> types) {
        return types.contains(SchemaType.NULL);
    }

    private static boolean admit(Set<SchemaType> types, ScalarKind kind) {
        return switch (kind) {
            case STRING -> types.contains(SchemaType.STRING);
            case BOOLEAN -> types.contains(SchemaType.BOOLEAN);
            case INT, LONG -> types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER);
            case NUMBER -> types.contains(SchemaType.NUMBER);
            case NULL -> types.contains(SchemaType.NULL);
            case OBJECT -> types.contains(SchemaType.OBJECT);
            case ANY -> false;
        };
    }

    private boolean admit(Set<SchemaType> types, TypeShape type) {
        if (type instanceof TypeShape.UnionType union) {
            return union.alternatives().stream().allMatch(alternative -> admit(types, alternative.shape()));
        }
        if (type instanceof TypeShape.ValueType value) {
            return admit(types, value.value());
        }
        if (type instanceof TypeShape.ObjectType || type instanceof TypeShape.DispatchType) {
            return types.contains(SchemaType.OBJECT);
        }
        if (type instanceof TypeShape.EnumType allowed) {
            return admit(types, allowed.kind().scalar());
        }
        return types.contains(type instanceof TypeShape.TupleType ? SchemaType.ARRAY : SchemaType.STRING);
    }
}
