package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/**
 * Begins the declaration of every type, so that each is marked as generated.
 *
 * @param own the annotation of the support types; empty if no type is to have it
 * @param jdk whether top-level types have that of the JDK as well
 */
public record Declarations(Optional<ClassName> own, boolean jdk) {

    private static final ClassName OF_JDK = ClassName.get("javax.annotation.processing", "Generated");
    private static final String GENERATOR = "presence-codegen";

    public TypeSpec.Builder ofClass(ClassName name) {
        return marked(TypeSpec.classBuilder(name));
    }

    public TypeSpec.Builder ofClass(String name) {
        return marked(TypeSpec.classBuilder(name));
    }

    public TypeSpec.Builder ofInterface(ClassName name) {
        return marked(TypeSpec.interfaceBuilder(name));
    }

    public TypeSpec.Builder ofInterface(String name) {
        return marked(TypeSpec.interfaceBuilder(name));
    }

    public TypeSpec.Builder ofRecord(ClassName name) {
        return marked(TypeSpec.recordBuilder(name));
    }

    public TypeSpec.Builder ofRecord(String name) {
        return marked(TypeSpec.recordBuilder(name));
    }

    public TypeSpec.Builder ofEnum(ClassName name) {
        return marked(TypeSpec.enumBuilder(name));
    }

    private TypeSpec.Builder marked(TypeSpec.Builder type) {
        own.ifPresent(type::addAnnotation);
        return type;
    }

    /** Completes a top-level type. Both annotations have one simple name: the first is imported, this one is not. */
    public void mark(TypeSpec.Builder type) {
        if (jdk) {
            type.addAnnotation(AnnotationSpec.builder(OF_JDK)
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
    }
}
