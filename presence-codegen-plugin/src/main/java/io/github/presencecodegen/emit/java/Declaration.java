package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** A method in two halves: what an interface says of it, and what a class that implements the interface adds. */
public final class Declaration {

    private Declaration() {}

    /** The method without a body, as an interface has it. */
    public static MethodSpec inInterface(MethodSpec method) {
        return signature(method)
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(method.javadoc())
                .build();
    }

    /** The method with its body and without a comment: that of the interface is inherited. */
    public static MethodSpec overriding(MethodSpec method) {
        return signature(method)
                .addAnnotation(Override.class)
                .addCode(method.code())
                .build();
    }

    private static MethodSpec.Builder signature(MethodSpec method) {
        return MethodSpec.methodBuilder(method.name())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .returns(method.returnType())
                .addParameters(method.parameters());
    }
}
