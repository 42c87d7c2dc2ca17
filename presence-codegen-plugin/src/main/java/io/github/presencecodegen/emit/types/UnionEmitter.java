package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Wrapper;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.CopyEmitter;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits a union: a sealed interface, and a record around each kind of value that it may be. */
final class UnionEmitter {

    private final Blueprint blueprint;
    private final TypeShape.UnionType shape;
    private final ClassName type;
    private final List<Wrapper> wrappers;
    private final UnionAccessors accessors;

    UnionEmitter(Blueprint blueprint, TypeShape.UnionType shape) {
        this.blueprint = blueprint;
        this.shape = shape;
        this.type = blueprint.types().of(shape.key());
        this.wrappers = Wrapper.of(shape, blueprint);
        this.accessors = new UnionAccessors(blueprint, shape);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofInterface(type)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(
                        shape.isObject()
                                ? blueprint.support().jsonObjectModel()
                                : blueprint.support().jsonModel())
                .addJavadoc(
                        "$L",
                        new JavadocComments()
                                .type(
                                        shape.documentation(),
                                        shape.key().owner().file(),
                                        "A value of one of several kinds.",
                                        List.of()))
                .addField(JsonMethods.json(blueprint, shape.key()));
        wrappers.forEach(wrapper -> spec.addPermittedSubclass(wrapper.name()));
        wrappers.forEach(wrapper -> spec.addMethod(of(wrapper)));
        if (shape.key().isTopLevel()) {
            spec.addMethods(new JsonMethods(blueprint, type).reading());
        }
        spec.addMethods(accessors.declared());
        wrappers.forEach(wrapper -> spec.addType(wrapper(wrapper)));
        return spec;
    }

    private MethodSpec of(Wrapper wrapper) {
        return MethodSpec.methodBuilder(wrapper.factory())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(wrapper.type(), "value")
                .addJavadoc(
                        wrapper.isShared()
                                ? CodeBlock.of(
                                        "{@return a {@link $T}; values of other kinds can have the same Java class}",
                                        wrapper.name())
                                : CodeBlock.of("{@return a value of this kind}"))
                .addJavadoc("\n@param value the value")
                .addStatement("return new $T(value)", wrapper.name())
                .build();
    }

    private TypeSpec wrapper(Wrapper wrapper) {
        if (FormattedValues.areIn(wrapper.shape())) {
            return new HeldRecord(blueprint, wrapper.name(), wrapper.shape())
                    .emit()
                    .addSuperinterface(type)
                    .addJavadoc("A value that is $L.", wrapper.description())
                    .addMethod(new JsonMethods(blueprint, type).jsonType())
                    .addMethod(text(wrapper))
                    .build();
        }
        MethodSpec canonical = MethodSpec.constructorBuilder()
                .addParameter(wrapper.type(), "value")
                .build();
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofRecord(wrapper.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(type)
                .recordConstructor(canonical)
                .addJavadoc("A value that is $L.\n@param value the value; never null", wrapper.description());
        if (!wrapper.type().isPrimitive()) {
            spec.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Wraps a value.\n@param value the value")
                    .addStatement(kept(wrapper.shape()))
                    .build());
        }
        spec.addMethods(accessors.overriding());
        spec.addMethod(new JsonMethods(blueprint, type).jsonType());
        if (isNested(wrapper.shape())) {
            spec.addMethods(new WrapperObjectMethods(blueprint, wrapper).emit());
        } else if (isOfText(wrapper.shape())) {
            spec.addMethod(text(wrapper));
        }
        return spec.build();
    }

    /** Whether values may be nested in each other, as deep as a document may be. */
    private boolean isNested(Shape shape) {
        return !(shape instanceof Shape.Scalar) && blueprint.isRecursive(this.shape.key());
    }

    /** Whether its text is that of strings from outside; all other values have texts that are fit to be shown. */
    private static boolean isOfText(Shape shape) {
        return !(shape instanceof Shape.Named)
                && !(shape instanceof Shape.Scalar scalar && scalar.kind() != ScalarKind.STRING);
    }

    private MethodSpec text(Wrapper wrapper) {
        CodeBlock value = wrapper.type().equals(ClassName.get(String.class))
                ? CodeBlock.of("value")
                : CodeBlock.of("value.toString()");
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "return $L + $T.excerpt($L) + $S",
                        JavaLiteral.of(wrapper.name().simpleName() + "[value="),
                        blueprint.support().codec(),
                        value,
                        "]")
                .build();
    }

    private CodeBlock kept(Shape value) {
        if (!CopyEmitter.isCopied(value)) {
            return CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value");
        }
        NameAllocator locals = new NameAllocator();
        CodeBlock component = CodeBlock.of("$N", locals.newName("value"));
        return CodeBlock.of("value = $L", new CopyEmitter(blueprint.support(), locals).copy(value, component));
    }
}
