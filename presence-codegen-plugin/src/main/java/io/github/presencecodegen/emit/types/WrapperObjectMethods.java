package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Wrapper;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits {@code equals}, {@code hashCode} and {@code toString} of the wrappers of recursive unions. Those that the compiler
 * makes for records take much of the stack at each level.
 */
record WrapperObjectMethods(Blueprint blueprint, Wrapper wrapper) {

    List<MethodSpec> emit() {
        return List.of(equality(), hash(), text());
    }

    private MethodSpec equality() {
        return overriding("equals", TypeName.BOOLEAN)
                .addParameter(blueprint.nullness().nullable(ClassName.get(Object.class)), "other")
                .addStatement("return other instanceof $T that && value.equals(that.value)", wrapper.name())
                .build();
    }

    private static MethodSpec hash() {
        return overriding("hashCode", TypeName.INT)
                .addStatement("return value.hashCode()")
                .build();
    }

    private MethodSpec text() {
        return overriding("toString", ClassName.get(String.class))
                .addStatement(ObjectMethodsEmitter.text(blueprint, wrapper.name()))
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
