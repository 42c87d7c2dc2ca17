package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads an optional property with a default. The property itself stays absent: what was received is written
 * back, and signed JSON holds no value that its sender left out.
 */
final class DefaultEmitter {

    private final Blueprint blueprint;
    private final Storage storage;

    DefaultEmitter(Blueprint blueprint, Storage storage) {
        this.blueprint = blueprint;
        this.storage = storage;
    }

    /** The accessor that gives the value or the default; empty where there is no default that an expression could be. */
    Optional<MethodSpec> emit(Member member) {
        return member.defaultValue()
                .flatMap(value -> expression(value, member).map(expression -> method(member, value, expression)));
    }

    private MethodSpec method(Member member, JsonValue value, CodeBlock expression) {
        return MethodSpec.methodBuilder(member.names().orSchemaDefault())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type().isBoxedPrimitive() ? member.type().unbox() : member.type())
                .addJavadoc(
                        "$L",
                        new Paragraphs()
                                .add("{@return the value of " + member.wireNameInDocs() + ", or its default "
                                        + ConstraintText.shown(value)
                                        + (member.isNullable() ? " if it is absent or null}" : " if it is absent}")))
                .addStatement("return this.$1L == null ? $2L : this.$1L", storage.own(member.accessor()), expression)
                .build();
    }

    private Optional<CodeBlock> expression(JsonValue value, Member member) {
        Shape shape = member.value();
        if (value instanceof JsonString string) {
            return ofString(string.value(), shape);
        }
        if (value instanceof JsonNumber number && shape instanceof Shape.Scalar scalar) {
            return ofNumber(number, scalar.kind());
        }
        return value instanceof JsonBoolean bool && member.isScalar(ScalarKind.BOOLEAN)
                ? Optional.of(CodeBlock.of("$L", bool.value()))
                : Optional.empty();
    }

    private Optional<CodeBlock> ofString(String text, Shape shape) {
        if (shape instanceof Shape.Named named) {
            return constant(text, named.key());
        }
        boolean isText = shape instanceof Shape.Constant
                || shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        return isText ? Optional.of(CodeBlock.of("$L", JavaLiteral.of(text))) : Optional.empty();
    }

    private Optional<CodeBlock> constant(String text, TypeKey key) {
        if (!(blueprint.model().type(key) instanceof TypeShape.EnumType type)) {
            return Optional.empty();
        }
        String name = blueprint.names().of(key).constants().get(type.values().indexOf(text));
        return Optional.of(CodeBlock.of("$L.$N", blueprint.types().inExpression(key), name));
    }

    private Optional<CodeBlock> ofNumber(JsonNumber number, ScalarKind kind) {
        return switch (kind) {
            case INT -> Optional.of(CodeBlock.of("$L", number.intValue()));
            case LONG -> Optional.of(CodeBlock.of("$LL", number.longValue()));
            case NUMBER ->
                Optional.of(
                        CodeBlock.of("$T.of($L)", blueprint.support().jsonNumber(), JavaLiteral.of(number.toJson())));
            default -> Optional.empty();
        };
    }
}
