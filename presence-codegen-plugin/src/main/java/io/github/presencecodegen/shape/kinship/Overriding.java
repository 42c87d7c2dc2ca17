package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides whether the accessor of a type can override that of a base: whether its Java type is the same or narrower (JLS 8.4.5). */
final class Overriding {

    private final Map<TypeKey, TypeShape> types;
    private final Kinship kinship;

    /** Between types, as far as they are known to have interfaces in common. */
    Overriding(Map<TypeKey, TypeShape> types, Kinship kinship) {
        this.types = types;
        this.kinship = kinship;
    }

    /** Whether what a type has can stand for what the base has. */
    boolean canOverride(Property base, Property own) {
        return (own.required() || !base.required())
                && canBe(own.shape().withoutNull(), base.shape().withoutNull());
    }

    private boolean canBe(Shape own, Shape base) {
        if (base instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.OBJECT) {
            return isObject(own);
        }
        if (base instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.ANY) {
            return isJson(own);
        }
        if (base instanceof Shape.Named named && named.key().isBase()) {
            return own instanceof Shape.Named held && isBuiltOn(held.key(), named.key());
        }
        if (base instanceof Shape.ListOf list) {
            return own instanceof Shape.ListOf held && canBeHeld(held.item(), list.item());
        }
        if (base instanceof Shape.MapOf map) {
            return own instanceof Shape.MapOf held
                    && held.names().format().equals(map.names().format())
                    && canBeHeld(held.value(), map.value());
        }
        return isText(base) ? isText(own) : own.equals(base);
    }

    /** Lists and maps are of any narrower type where the base has objects, and otherwise of the same (JLS 4.5.1). */
    private boolean canBeHeld(Shape own, Shape base) {
        boolean isNull = own instanceof Shape.Nullable;
        if (isNull && !(base instanceof Shape.Nullable)) {
            return false;
        }
        Shape inner = base.withoutNull();
        boolean isAny = inner instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.ANY;
        return isAny
                ? own.withoutNull().equals(inner)
                : canBe(own.withoutNull(), inner) && !isOtherMap(own.withoutNull(), inner);
    }

    /** Whether a map is of another class: none stands around it in a list or map, and one that leaves some is no {@code Map}. */
    private static boolean isOtherMap(Shape own, Shape base) {
        return own instanceof Shape.MapOf held
                && !(base instanceof Shape.MapOf map
                        && held.names().leavesSome() == map.names().leavesSome());
    }

    private boolean isBuiltOn(TypeKey key, TypeKey base) {
        return key.equals(base) || kinship.all(key).contains(base);
    }

    /** What is an object in Java; a map gets a class around it. */
    private boolean isObject(Shape own) {
        return own instanceof Shape.MapOf
                || own instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.OBJECT
                || own instanceof Shape.Named named && isObject(types.get(named.key()));
    }

    private static boolean isObject(@Nullable TypeShape type) {
        return type instanceof TypeShape.ObjectType
                || type instanceof TypeShape.BaseType
                || type instanceof TypeShape.ValueType value && value.isObject()
                || type instanceof TypeShape.UnionType union && union.isObject();
    }

    /** What is kept as JSON. */
    private static boolean isJson(Shape own) {
        return own instanceof Shape.Scalar scalar
                && List.of(ScalarKind.ANY, ScalarKind.OBJECT, ScalarKind.NUMBER, ScalarKind.NULL)
                        .contains(scalar.kind());
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Shape.Constant
                || shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }
}
