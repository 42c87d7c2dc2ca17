package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java expression of a value that a schema contains. */
public final class ValueExpression {

    private final Blueprint blueprint;

    public ValueExpression(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** Whether the expression only names a value, so that nothing is made anew each time. */
    public boolean isPlain(JsonValue value, Shape shape) {
        if (shape instanceof Shape.ListOf || shape instanceof Shape.MapOf) {
            return isEmpty(value);
        }
        if (shape instanceof Shape.Named named) {
            return enumOf(named.key()) != null;
        }
        return !(shape instanceof Shape.Scalar scalar && scalar.kind().isTree()) || value.equals(JsonObject.EMPTY);
    }

    private static boolean isEmpty(JsonValue value) {
        return value.equals(JsonArray.EMPTY) || value.equals(JsonObject.EMPTY);
    }

    /**
     * The expression of a value as what it is in Java.
     *
     * @param shape what it is; the value fits it
     */
    public CodeBlock of(JsonValue value, Shape shape) {
        if (shape instanceof Shape.Nullable nullable) {
            return value instanceof JsonNull ? CodeBlock.of("null") : of(value, nullable.value());
        }
        if (shape instanceof Shape.ListOf list) {
            return list((JsonArray) value, list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return map((JsonObject) value, map.value());
        }
        if (shape instanceof Shape.Named named) {
            return named(value, named.key());
        }
        return shape instanceof Shape.Scalar scalar
                ? scalar(value, scalar.kind())
                : CodeBlock.of("$L", JavaLiteral.of(((JsonString) value).value()));
    }

    private CodeBlock list(JsonArray array, Shape item) {
        List<CodeBlock> items =
                array.values().stream().map(each -> of(each, item)).toList();
        CodeBlock all = CodeBlock.join(items, ",$W");
        return item instanceof Shape.Nullable
                ? CodeBlock.of("$T.unmodifiableList($T.asList($L))", Collections.class, Arrays.class, all)
                : CodeBlock.of("$T.of($L)", List.class, all);
    }

    private CodeBlock map(JsonObject object, Shape value) {
        if (object.isEmpty()) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        List<CodeBlock> entries = object.asMap().entrySet().stream()
                .map(entry -> CodeBlock.of(
                        "$T.entry($L, $L)", Map.class, JavaLiteral.of(entry.getKey()), of(entry.getValue(), value)))
                .toList();
        return CodeBlock.of("$T.of($L)", blueprint.support().orderedMap(), CodeBlock.join(entries, ",$W"));
    }

    private CodeBlock named(JsonValue value, TypeKey key) {
        CodeBlock type = blueprint.types().inExpression(key);
        TypeShape.EnumType allowed = enumOf(key);
        if (allowed == null) {
            return CodeBlock.of("$L.JSON.fromJson($L)", type, JavaLiteral.of(value.toJson()));
        }
        int index = allowed.values().stream().map(EnumValue::value).toList().indexOf(value);
        return index < 0
                ? CodeBlock.of("$L.of($L)", type, scalar(value, allowed.kind().scalar()))
                : CodeBlock.of(
                        "$L.$N", type, blueprint.names().of(key).constants().get(index));
    }

    private TypeShape.@Nullable EnumType enumOf(TypeKey key) {
        return blueprint.model().type(key) instanceof TypeShape.EnumType type ? type : null;
    }

    private CodeBlock scalar(JsonValue value, ScalarKind kind) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$L", JavaLiteral.of(((JsonString) value).value()));
            case BOOLEAN -> CodeBlock.of("$L", ((JsonBoolean) value).value());
            case INT -> CodeBlock.of("$L", ((JsonNumber) value).intValue());
            case LONG -> CodeBlock.of("$LL", ((JsonNumber) value).longValue());
            case NUMBER -> CodeBlock.of("$T.of($L)", blueprint.support().jsonNumber(), JavaLiteral.of(value.toJson()));
            case NULL -> CodeBlock.of("$T.INSTANCE", blueprint.support().jsonNull());
            case OBJECT ->
                value.equals(JsonObject.EMPTY)
                        ? CodeBlock.of("$T.EMPTY", blueprint.support().jsonObject())
                        : CodeBlock.of("($T) $L", blueprint.support().jsonObject(), parsed(value));
            case ANY -> parsed(value);
        };
    }

    private CodeBlock parsed(JsonValue value) {
        return value.equals(JsonObject.EMPTY)
                ? CodeBlock.of("$T.EMPTY", blueprint.support().jsonObject())
                : CodeBlock.of("$T.parse($L)", blueprint.support().jsonValue(), JavaLiteral.of(value.toJson()));
    }
}
