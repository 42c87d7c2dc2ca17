package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.CopyEmitter;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueWriting;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the class around a list, a map, or another value that is no object. */
final class ValueTypeEmitter {

    private final Blueprint blueprint;
    private final TypeShape.ValueType shape;
    private final ClassName type;
    private final TypeName value;

    ValueTypeEmitter(Blueprint blueprint, TypeShape.ValueType shape) {
        this.blueprint = blueprint;
        this.shape = shape;
        this.type = blueprint.types().of(shape.key());
        this.value = blueprint.types().of(shape.value());
    }

    TypeSpec.Builder emit() {
        JsonMethods json = new JsonMethods(blueprint, type);
        return blueprint
                .declarations()
                .ofClass(blueprint.types().simpleName(shape.key()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(
                        shape.isObject()
                                ? blueprint.support().jsonObjectModel()
                                : blueprint.support().jsonModel())
                .addSuperinterfaces(blueprint.unions(shape.key()))
                .addJavadoc(
                        "$L",
                        new JavadocComments()
                                .type(
                                        shape.documentation(),
                                        shape.key().owner().file(),
                                        "A value that the specification defines.",
                                        List.of()))
                .addField(JsonMethods.json(blueprint, shape.key()))
                .addField(held(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(held(), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(of())
                .addMethods(shape.key().isTopLevel() ? json.reading() : List.of())
                .addMethod(value())
                .addMethod(json.jsonType())
                .addMethod(writeTo())
                .addMethods(identity());
    }

    private MethodSpec of() {
        NameAllocator locals = new NameAllocator();
        CodeBlock parameter = CodeBlock.of("$N", locals.newName("value"));
        CodeBlock copy =
                new FormattedValues(blueprint, locals).held(shape.value().withoutNull(), parameter);
        boolean isNullable = shape.value() instanceof Shape.Nullable;
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(value, "value")
                .addJavadoc(
                        "{@return a value of this type}\n@param value the value to wrap$L\n"
                                + "@throws $L if the value is not valid; lists the violations",
                        isNullable ? "; null stands for JSON null" : "",
                        blueprint.support().invalidValueException().canonicalName())
                .addStatement(
                        "return $T.INSTANCE.checked(new $T($L))",
                        blueprint.types().codec(shape.key()),
                        type,
                        isNullable ? CodeBlock.of("value == null ? null : $L", copy) : required(copy))
                .build();
    }

    private CodeBlock required(CodeBlock copy) {
        return value.isPrimitive() || CopyEmitter.isCopied(shape.value()) || FormattedValues.areIn(shape.value())
                ? copy
                : CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value");
    }

    private MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PUBLIC)
                .returns(value)
                .addJavadoc(
                        "{@return the value$L}",
                        shape.value() instanceof Shape.Nullable ? ", or null if it is JSON null" : "")
                .addStatement("return $L", new FormattedValues(blueprint).shown(shape.value(), CodeBlock.of("value")))
                .build();
    }

    private TypeName held() {
        return blueprint.types().held().of(shape.value());
    }

    private MethodSpec writeTo() {
        return MethodSpec.methodBuilder("writeTo")
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addCode(new ValueWriting(blueprint, shape.key()).write(shape.value(), CodeBlock.of("value")))
                .build();
    }

    private List<MethodSpec> identity() {
        return List.of(
                overriding("equals")
                        .returns(boolean.class)
                        .addParameter(blueprint.nullness().nullable(ClassName.get(Object.class)), "other")
                        .addStatement(
                                "return other instanceof $T that && $T.equals(value, that.value)", type, Objects.class)
                        .build(),
                overriding("hashCode")
                        .returns(int.class)
                        .addStatement("return $T.hashCode(value)", Objects.class)
                        .build(),
                overriding("toString")
                        .returns(String.class)
                        .addStatement(ObjectMethodsEmitter.text(blueprint, type))
                        .build());
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
