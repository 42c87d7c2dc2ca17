package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the methods that lead to a builder, and those that read JSON; they ask the {@code JSON}. */
public final class JsonMethods {

    /** What JSON is read from, in the order in which users meet it. */
    public static final List<TypeName> SOURCES = List.of(ArrayTypeName.of(TypeName.BYTE), ClassName.get(String.class));

    private final Support support;
    private final ClassName type;
    private final ClassName builder;

    JsonMethods(Blueprint blueprint, ClassName type) {
        this.support = blueprint.support();
        this.type = type;
        this.builder = type.nestedClass(ClassNames.BUILDER);
    }

    /** What a reader of JSON text says of its argument. */
    public static String paramOf(TypeName source) {
        return "@param json the text" + (source.equals(SOURCES.get(0)) ? ", in UTF-8" : "");
    }

    List<MethodSpec> builders() {
        return List.of(
                MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(builder)
                        .addJavadoc("{@return a new builder}")
                        .addStatement("return new $T(null)", builder)
                        .build(),
                MethodSpec.methodBuilder("toBuilder")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(builder)
                        .addJavadoc("{@return a builder that holds the properties of this value}")
                        .addStatement("return new $T(this)", builder)
                        .build());
    }

    /** Starts from any value that is built on the type: what the type does not declare becomes unknown properties. */
    MethodSpec builderOf(ClassName base) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addParameter(base, "base")
                .addJavadoc(
                        "{@return a builder that holds the properties of a value; those that this type does not declare are"
                                + " unknown properties}\n@param base the value")
                .addStatement("return JSON.fromJson(base.toJsonBytes()).toBuilder()")
                .build();
    }

    /** The methods that read a text; nested types are read by their {@code JSON}. */
    List<MethodSpec> reading() {
        List<MethodSpec> methods = new ArrayList<>();
        SOURCES.forEach(source -> methods.add(fromJson(source)));
        SOURCES.forEach(source -> methods.add(read(source)));
        return methods;
    }

    private MethodSpec fromJson(TypeName source) {
        return reading("fromJson", source)
                .returns(type)
                .addJavadoc(
                        "@throws $L if the text is not valid; lists the violations",
                        support.invalidJsonException().canonicalName())
                .build();
    }

    private MethodSpec read(TypeName source) {
        return reading("read", source).returns(support.readResult(type)).build();
    }

    private static MethodSpec.Builder reading(String name, TypeName source) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(source, "json")
                .addJavadoc(
                        name.equals("read")
                                ? "{@return the value read from a JSON text, or the violations}\n"
                                : "{@return the value read from a JSON text}\n")
                .addJavadoc("$L\n", paramOf(source))
                .addStatement("return JSON.$N(json)", name);
    }

    /** What makes a value one that has a JSON form; all that it writes is inherited. */
    MethodSpec jsonType() {
        return MethodSpec.methodBuilder("jsonType")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(support.jsonType(type))
                .addStatement("return JSON")
                .build();
    }

    private List<MethodSpec> writing() {
        return List.of(
                writing("toJson", ClassName.get(String.class), CodeBlock.of("return JSON.toJson(this)")),
                writing("toJsonBytes", SOURCES.get(0), CodeBlock.of("return JSON.toJsonBytes(this)")),
                writing("toJsonValue", support.jsonValue(), CodeBlock.of("return JSON.toJsonValue(this)")));
    }

    private static MethodSpec writing(String name, TypeName returned, CodeBlock statement) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addJavadoc("{@return $L}", documentation(name))
                .addStatement(statement)
                .build();
    }

    private static String documentation(String name) {
        return switch (name) {
            case "toJson" -> "this value as compact JSON";
            case "toJsonBytes" -> "this value as compact JSON in UTF-8";
            default -> "this value as a JSON tree";
        };
    }

    /** The methods that write an enum, without bodies, for the interface whose implementations have them. */
    List<MethodSpec> abstractWriting() {
        return writing().stream()
                .map(method -> MethodSpec.methodBuilder(method.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(method.returnType())
                        .addJavadoc(method.javadoc())
                        .build())
                .toList();
    }

    /** The methods of an implementation. */
    List<MethodSpec> overridingWriting() {
        return writing().stream()
                .map(method -> MethodSpec.methodBuilder(method.name())
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(method.returnType())
                        .addCode(method.code())
                        .build())
                .toList();
    }

    /** The constant by which generic code reads, checks and writes the type. */
    static FieldSpec json(Blueprint blueprint, TypeKey key) {
        TypeName type = blueprint.support().jsonType(blueprint.types().of(key));
        return FieldSpec.builder(type, "JSON", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Reads, validates and writes values of this type, for generic code.")
                .initializer("$T.INSTANCE", blueprint.types().codec(key))
                .build();
    }
}
