package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** The annotations of JSpecify, where the consuming project has them. */
public record Nullness(boolean annotated) {

    private static final String PACKAGE = "org.jspecify.annotations";

    /** The type of a value that may be null. */
    public TypeName nullable(TypeName type) {
        return annotated && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(ClassName.get(PACKAGE, "Nullable"))
                        .build())
                : type;
    }

    /** Keeps a checker of nullness silent in a method. */
    public void suppress(MethodSpec.Builder method) {
        if (annotated) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway")
                    .build());
        }
    }

    /** Says of a top-level type that nothing in it is null unless it is marked so. */
    public void mark(TypeSpec.Builder type) {
        if (annotated) {
            type.addAnnotation(ClassName.get(PACKAGE, "NullMarked"));
        }
    }
}
