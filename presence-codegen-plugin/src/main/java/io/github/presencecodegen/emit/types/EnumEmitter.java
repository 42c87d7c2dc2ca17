package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Emits an enum: a sealed interface with a constant for each value, so that a value that the schema does not list can
 * be one of its type as well. It has no default methods: with one, the first use of {@code Known} would initialise the
 * interface before the constants exist (JLS 12.4.1).
 */
final class EnumEmitter {

    /** No constant has such a name: {@link JavaIdentifier} reserves it, as it does that of the field beside it. */
    private static final String BY_WIRE_VALUE = JavaIdentifier.BY_WIRE_VALUE;

    private final ClassName type;
    private final ClassName known;
    private final ClassName unknown;
    private final TypeShape.EnumType shape;
    private final List<String> constants;
    private final JsonMethods json;
    private final EnumWire wire;
    private final JavadocComments described = new JavadocComments();
    private final Blueprint blueprint;

    EnumEmitter(Blueprint blueprint, TypeShape.EnumType shape) {
        this.blueprint = blueprint;
        this.shape = shape;
        this.type = blueprint.types().of(shape.key());
        this.known = type.nestedClass(ClassNames.KNOWN);
        this.unknown = type.nestedClass(ClassNames.UNKNOWN);
        this.constants = blueprint.names().of(shape.key()).constants();
        this.json = new JsonMethods(blueprint, type);
        this.wire = new EnumWire(shape.kind(), blueprint.support());
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofInterface(type)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(known)
                .addPermittedSubclass(unknown)
                .addJavadoc(
                        "$L",
                        described.type(
                                shape.documentation(),
                                shape.key().owner().file(),
                                "One of the values that the schema lists.",
                                List.of(openness())));
        blueprint.support().jacksonModel().ifPresent(model -> spec.addAnnotation(jackson(model)));
        for (int i = 0; i < constants.size(); i++) {
            spec.addField(FieldSpec.builder(type, constants.get(i), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L", described.value(shape.values().get(i)))
                    .initializer("$T.$N", known, constants.get(i))
                    .build());
        }
        if (isFile()) {
            spec.addField(JsonMethods.json(blueprint, shape.key()))
                    .addMethods(json.reading())
                    .addMethods(json.abstractWriting());
        }
        return spec.addMethod(MethodSpec.methodBuilder("wireValue")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(wire.type())
                        .addJavadoc("{@return the $L value used in JSON}", wire.word())
                        .build())
                .addMethod(of())
                .addType(known())
                .addType(unknown());
    }

    private AnnotationSpec jackson(ClassName model) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(model);
        if (shape.isOpen()) {
            annotation.addMember("isOpen", "true");
        }
        return annotation.build();
    }

    /** Whether it is the type of a file, which JSON is read into. */
    private boolean isFile() {
        return shape.key().isTopLevel();
    }

    private List<MethodSpec> writing() {
        return isFile() ? json.overridingWriting() : List.of();
    }

    private String openness() {
        return shape.isOpen()
                ? "Other values are also valid and are kept as {@link Unknown}."
                : "Any other value is {@link Unknown}, which validators and builders reject.";
    }

    private MethodSpec of() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(wire.type(), "wireValue")
                .addJavadoc(
                        "{@return the constant for a $1L value, or {@link Unknown} if the schema does not list it}\n"
                                + "@param wireValue the $1L value used in JSON",
                        wire.word());
        if (isLookedUp()) {
            return method.addStatement("$T known = $T.$N.get(wireValue)", known, known, BY_WIRE_VALUE)
                    .addStatement("return known == null ? new $T(wireValue) : known", unknown)
                    .build();
        }
        method.addCode("return switch (wireValue) {\n$>");
        for (int i = 0; i < constants.size(); i++) {
            method.addCode("case $L -> $T.$N;\n", wire.literal(shape.values().get(i)), known, constants.get(i));
        }
        return method.addCode("default -> new $T(wireValue);\n$<};\n", unknown).build();
    }

    /** Whether a {@code switch} cannot tell the constants apart, or should not have so many cases. */
    private boolean isLookedUp() {
        return !wire.fitsSwitch() || constants.size() > CodeSize.MOST_TOGETHER;
    }

    private FieldSpec byWireValue() {
        TypeName map =
                ParameterizedTypeName.get(ClassName.get(Map.class), wire.type().box(), known);
        return FieldSpec.builder(map, BY_WIRE_VALUE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.stream(values())\n.collect($T.toUnmodifiableMap($T::wireValue, known -> known))",
                        Arrays.class,
                        Collectors.class,
                        known)
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofEnum(known)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(type)
                .addJavadoc("The values that the schema lists, for {@code switch}.");
        for (int i = 0; i < constants.size(); i++) {
            spec.addEnumConstant(
                    constants.get(i),
                    TypeSpec.anonymousClassBuilder(
                                    "$L", wire.literal(shape.values().get(i)))
                            .addJavadoc("$L", described.value(shape.values().get(i)))
                            .build());
        }
        if (isLookedUp()) {
            spec.addField(byWireValue());
        }
        return spec.addField(wire.type(), "wireValue", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(wire.type(), "wireValue")
                        .addStatement("this.wireValue = wireValue")
                        .build())
                .addMethod(wireValue())
                .addMethods(writing())
                .addMethod(text(wire.text("wireValue")))
                .build();
    }

    private TypeSpec unknown() {
        return blueprint
                .declarations()
                .ofClass(unknown)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(type)
                .addJavadoc("A value that the schema does not list.")
                .addField(wire.type(), "wireValue", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(wire.type(), "wireValue")
                        .addStatement("this.wireValue = wireValue")
                        .build())
                .addMethod(wireValue())
                .addMethods(writing())
                .addMethod(overriding("equals")
                        .returns(boolean.class)
                        .addParameter(blueprint.nullness().nullable(ClassName.get(Object.class)), "other")
                        .addStatement(
                                "return other instanceof $T that && $L",
                                unknown,
                                wire.equality("wireValue", "that.wireValue"))
                        .build())
                .addMethod(overriding("hashCode")
                        .returns(int.class)
                        .addStatement("return $L", wire.hash("wireValue"))
                        .build())
                .addMethod(text(wire.textOfUnknown("wireValue")))
                .build();
    }

    private MethodSpec wireValue() {
        return overriding("wireValue")
                .returns(wire.type())
                .addStatement("return wireValue")
                .build();
    }

    private static MethodSpec text(CodeBlock shown) {
        return overriding("toString")
                .returns(String.class)
                .addStatement("return $L", shown)
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
