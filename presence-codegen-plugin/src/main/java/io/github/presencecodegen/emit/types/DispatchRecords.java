package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.UnionMember;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.emit.writing.CopyEmitter;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the records in a union: around values of types that it cannot permit, around unknown ones and broken ones. */
final class DispatchRecords {

    private final Blueprint blueprint;
    private final ClassName type;
    private final TypeShape.DispatchType union;

    DispatchRecords(Blueprint blueprint, TypeShape.DispatchType union) {
        this.blueprint = blueprint;
        this.union = union;
        this.type = blueprint.types().of(union.key());
    }

    /** The record around a value that has no class of its own in the package. */
    TypeSpec around(UnionMember member) {
        TypeName value = blueprint.types().of(member.member().shape());
        ClassName codec = blueprint
                .types()
                .codec(union.key())
                .nestedClass(ClassNames.codec(member.name().simpleName()));
        TypeSpec.Builder spec = record(member.name().simpleName())
                .addSuperinterface(type.nestedClass(ClassNames.KNOWN))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, "value")
                        .build())
                .addJavadoc(
                        "A value of the type of $L.\n@param value the value",
                        JavadocText.code(member.member().type().source().file()));
        if (!value.isPrimitive()) {
            spec.addMethod(canonical(
                    CodeBlock.of("@param value the value\n"),
                    kept(member.member().shape())));
        }
        return spec.addMethod(jsonType(blueprint.support().jsonType(member.name()), CodeBlock.of("$T.INSTANCE", codec)))
                .addMethod(text(member.name().simpleName()))
                .build();
    }

    private CodeBlock kept(Shape shape) {
        NameAllocator locals = new NameAllocator();
        CodeBlock component = CodeBlock.of("$N", locals.newName("value"));
        CodeBlock copy = new CopyEmitter(blueprint.support(), locals).copy(shape.withoutNull(), component);
        boolean isCopied = CopyEmitter.isCopied(shape.withoutNull());
        if (shape instanceof Shape.Nullable) {
            return isCopied ? CodeBlock.of("value = value == null ? null : $L;\n", copy) : CodeBlock.of("");
        }
        return isCopied ? CodeBlock.of("value = $L;\n", copy) : required("value");
    }

    /** The record around a value that none of the types is for. */
    TypeSpec unknown() {
        boolean mayLackTag = union.schema().isPresent();
        return record(ClassNames.UNKNOWN)
                .addSuperinterface(type)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(nullable(ClassName.get(String.class)), "tag")
                        .addParameter(blueprint.support().jsonObject(), "json")
                        .build())
                .addJavadoc("A value whose tags name none of the types.\n")
                .addJavadoc(
                        "@param tag the value of $L$L\n",
                        JavadocText.code(union.tags().get(0)),
                        mayLackTag
                                ? "; null if there is none, which is possible only where the union stands for its schema"
                                : "")
                .addJavadoc("@param json the value as it came")
                .addMethod(canonical(
                        CodeBlock.of("@param tag the tag\n@param json the value; never null\n"), required("json")))
                .addMethod(ofUnion())
                .addMethod(text(ClassNames.UNKNOWN))
                .build();
    }

    /** The record around what is not valid. */
    TypeSpec broken() {
        ClassName list = ClassName.get(List.class);
        TypeName anyType = blueprint.support().jsonType(WildcardTypeName.subtypeOf(Object.class));
        return record(ClassNames.BROKEN)
                .addSuperinterface(type)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(nullable(anyType), "type")
                        .addParameter(nullable(blueprint.support().jsonValue()), "json")
                        .addParameter(
                                ParameterizedTypeName.get(
                                        list, blueprint.support().violation()),
                                "violations")
                        .build())
                .addJavadoc("""
                        A value that is not valid. It is written as it came; a text that is not JSON cannot be written.
                        @param type the type that refused it; null if no tag says which
                        @param json the value as it came; null for a text that is not JSON
                        @param violations what is wrong with it""")
                .addMethod(canonical(
                        CodeBlock.of("@param type the type, or null\n@param json the value, or null\n"
                                + "@param violations what is wrong with it; copied\n"),
                        CodeBlock.of("violations = $T.copyOf(violations);\n", list)))
                .addMethod(ofUnion())
                .addMethod(overriding("toString", ClassName.get(String.class))
                        .addStatement("return $S + violations", ClassNames.BROKEN)
                        .build())
                .build();
    }

    private TypeName nullable(TypeName component) {
        return blueprint.nullness().nullable(component);
    }

    private static TypeSpec.Builder record(String name) {
        return TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    private static CodeBlock required(String component) {
        return CodeBlock.of("$T.requireNonNull($N, $S);\n", Objects.class, component, component);
    }

    private static MethodSpec canonical(CodeBlock parameters, CodeBlock code) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Holds a value.\n$L", parameters)
                .addCode(code)
                .build();
    }

    private MethodSpec ofUnion() {
        return jsonType(
                blueprint.support().jsonType(type),
                CodeBlock.of("$T.INSTANCE", blueprint.types().codec(union.key())));
    }

    private static MethodSpec jsonType(TypeName returned, CodeBlock codec) {
        return overriding("jsonType", returned).addStatement("return $L", codec).build();
    }

    private MethodSpec text(String name) {
        return overriding("toString", ClassName.get(String.class))
                .addStatement("return $T.text($S, this)", blueprint.support().codec(), name)
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
