package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.shape.model.Shape;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Emits the class around a value of a union that is an object of a format, or has some in it. It is used like the records
 * around other values, but a record could not keep the text.
 *
 * @param name its name
 * @param shape what the value is
 */
record HeldRecord(Blueprint blueprint, ClassName name, Shape shape) {

    TypeSpec.Builder emit() {
        TypeName value = blueprint.types().of(shape);
        TypeName held = blueprint.types().held().of(shape);
        return blueprint
                .declarations()
                .ofClass(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(held, "value", Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(value, "value")
                        .addJavadoc(
                                "Wraps a value.\n@param value the value\n@throws $T if an object has no text in its format",
                                blueprint.support().invalidValueException())
                        .addStatement("this($L, null)", given())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(held, "value")
                        .addParameter(blueprint.nullness().nullable(ClassName.get(Void.class)), "held")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(value)
                        .addJavadoc("{@return the value}")
                        .addStatement("return $L", new FormattedValues(blueprint).shown(shape, CodeBlock.of("value")))
                        .build())
                .addMethod(overriding("equals", TypeName.BOOLEAN)
                        .addParameter(blueprint.nullness().nullable(ClassName.get(Object.class)), "other")
                        .addStatement(
                                "return other instanceof $T that && $T.equals(value, that.value)", name, Objects.class)
                        .build())
                .addMethod(overriding("hashCode", TypeName.INT)
                        .addStatement("return $T.hashCode(value)", Objects.class)
                        .build());
    }

    private CodeBlock given() {
        NameAllocator locals = new NameAllocator();
        CodeBlock parameter = CodeBlock.of("$N", locals.newName("value"));
        return new FormattedValues(blueprint, locals).heldChecked(shape, parameter);
    }

    private static MethodSpec.Builder overriding(String method, TypeName returned) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
