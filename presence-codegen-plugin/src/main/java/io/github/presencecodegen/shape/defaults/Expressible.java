package io.github.presencecodegen.shape.defaults;

import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.Map;

/**
 * Tells for which defaults a method gives them in Java.
 *
 * @param types the types
 * @param inBase whether the method is that of an interface, which types override in which a value may be of other classes
 */
record Expressible(Map<TypeKey, TypeShape> types, boolean inBase) {

    /** The code that makes a default must fit into a method, and its text into a constant. */
    private static final int LONGEST = 4_000;

    /** Whether a default that fits a shape can be given. */
    boolean is(JsonValue value, Shape shape) {
        return !(value instanceof JsonNull && shape instanceof Shape.Nullable)
                && value.toJson().length() <= LONGEST
                && isHeld(value, shape);
    }

    private boolean isHeld(JsonValue value, Shape shape) {
        if (shape instanceof Shape.Nullable nullable) {
            return value instanceof JsonNull || isHeld(value, nullable.value());
        }
        if (shape instanceof Shape.ListOf list) {
            return ((JsonArray) value).values().stream().allMatch(item -> isHeld(item, list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return map.names().takesAll()
                    && map.names().format().isEmpty()
                    && ((JsonObject) value)
                            .asMap().values().stream()
                                    .allMatch(member ->
                                            !(map.value() instanceof Shape.Nullable && member instanceof JsonNull)
                                                    && isHeld(member, map.value()));
        }
        if (shape instanceof Shape.Named named) {
            return types.get(named.key()) instanceof TypeShape.EnumType || !inBase && types.containsKey(named.key());
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind() != ScalarKind.NULL && !(inBase && scalar.kind().isTree());
        }
        return shape instanceof Shape.Constant;
    }

    /** Whether giving it takes a value that its own schemas check. */
    boolean isChecked(Shape shape) {
        Shape inner = shape.withoutNull();
        if (inner instanceof Shape.ListOf list) {
            return isChecked(list.item());
        }
        if (inner instanceof Shape.MapOf map) {
            return isChecked(map.value());
        }
        return inner instanceof Shape.Named named && !(types.get(named.key()) instanceof TypeShape.EnumType);
    }
}
