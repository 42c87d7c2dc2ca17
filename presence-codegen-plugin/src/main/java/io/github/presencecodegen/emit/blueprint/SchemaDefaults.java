package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Set;

/**
 * Tells for which defaults there is a Java expression, and so a method that gives them.
 *
 * @param model the types
 */
record SchemaDefaults(TypeModel model) {

    private static final Set<ScalarKind> NUMBERS = Set.of(ScalarKind.INT, ScalarKind.LONG, ScalarKind.NUMBER);

    /** Whether there is one for a default of a value of some shape. */
    boolean isExpression(JsonValue value, Shape shape) {
        if (value instanceof JsonString) {
            return shape instanceof Shape.Constant
                    || isScalar(shape, Set.of(ScalarKind.STRING))
                    || shape instanceof Shape.Named named && model.type(named.key()) instanceof TypeShape.EnumType;
        }
        return value instanceof JsonNumber && isScalar(shape, NUMBERS)
                || value instanceof JsonBoolean && isScalar(shape, Set.of(ScalarKind.BOOLEAN));
    }

    private static boolean isScalar(Shape shape, Set<ScalarKind> kinds) {
        return shape instanceof Shape.Scalar scalar && kinds.contains(scalar.kind());
    }
}
