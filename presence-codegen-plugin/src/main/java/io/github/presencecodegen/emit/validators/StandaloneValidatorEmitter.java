package io.github.presencecodegen.emit.validators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.emit.types.JsonMethods;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the validator of a schema that no type is made of. */
public final class StandaloneValidatorEmitter {

    private final Blueprint blueprint;
    private final Support support;
    private final TypeKey key;
    private final ClassName validator;

    public StandaloneValidatorEmitter(Blueprint blueprint, TypeKey key) {
        this.blueprint = blueprint;
        this.support = blueprint.support();
        this.key = key;
        ClassName type = blueprint.types().of(key);
        this.validator = type.peerClass(ClassNames.validator(type.simpleName()));
    }

    public TypeSpec.Builder emit() {
        return blueprint
                .declarations()
                .ofClass(validator)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Validates JSON against the schema $L.",
                        JavadocText.code(key.source().file()))
                .addField(FieldSpec.builder(
                                support.jsonChecks(), "CHECKS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $L()", ClassNames.CHECKS)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(methods("validate"))
                .addMethods(methods("isValid"))
                .addType(checks());
    }

    private List<MethodSpec> methods(String name) {
        List<TypeName> sources = new ArrayList<>(JsonMethods.SOURCES);
        sources.add(support.jsonValue());
        List<MethodSpec> methods = new ArrayList<>();
        for (TypeName source : sources) {
            methods.add(method(name, source, false));
            methods.add(method(name, source, true));
        }
        return methods;
    }

    private MethodSpec method(String name, TypeName source, boolean limited) {
        boolean listing = name.equals("validate");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(
                        listing
                                ? ParameterizedTypeName.get(ClassName.get(List.class), support.violation())
                                : TypeName.BOOLEAN)
                .addParameter(source, "json")
                .addJavadoc(ValidatorEmitter.returned(listing))
                .addJavadoc("$L", ValidatorEmitter.paramOf(source));
        if (limited) {
            method.addParameter(support.jsonLimits(), "limits").addJavadoc(ValidatorEmitter.limits(listing));
        }
        return limited
                ? method.addStatement("return $T.$N(CHECKS, json, limits)", support.jsonValidation(), name)
                        .build()
                : method.addStatement(
                                "return $T.$N(CHECKS, json, $T.DEFAULT)",
                                support.jsonValidation(),
                                name,
                                support.jsonLimits())
                        .build();
    }

    private TypeSpec checks() {
        CheckMethods root = blueprint.checks(blueprint.plans().alone(key.source()));
        return blueprint
                .declarations()
                .ofClass(ClassNames.CHECKS)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(support.jsonChecks())
                .addMethod(MethodSpec.methodBuilder("accepts")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(boolean.class)
                        .addParameter(support.jsonValue(), "value")
                        .addStatement("return $T.$N(value)", root.owner(), root.isValid())
                        .build())
                .addMethod(MethodSpec.methodBuilder("collect")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(support.violationCollector(), "at")
                        .addStatement("$T.$N(at)", root.owner(), root.collect())
                        .build())
                .build();
    }
}
