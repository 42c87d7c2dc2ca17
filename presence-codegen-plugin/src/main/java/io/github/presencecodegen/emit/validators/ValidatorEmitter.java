package io.github.presencecodegen.emit.validators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Declarations;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.types.JsonMethods;
import io.github.presencecodegen.naming.words.ClassNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with the static validation methods. They call the {@code JSON} constant of each type. */
public final class ValidatorEmitter {

    private final Support support;
    private final Declarations declarations;
    private final ClassName type;
    private final ClassName validator;

    /** An emitter of the validator of a top-level type. */
    public ValidatorEmitter(Blueprint blueprint, ClassName type) {
        this.support = blueprint.support();
        this.declarations = blueprint.declarations();
        this.type = type;
        this.validator = type.peerClass(ClassNames.validator(type.simpleName()));
    }

    public TypeSpec.Builder emit() {
        return declarations
                .ofClass(validator)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Validates values of {@link $T}, and JSON, against the schema.", type)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(methods("validate"))
                .addMethods(methods("isValid"));
    }

    private List<MethodSpec> methods(String name) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, type));
        JsonMethods.SOURCES.forEach(source -> methods.add(method(name, source)));
        methods.add(method(name, support.jsonValue()));
        return methods;
    }

    private MethodSpec method(String name, TypeName source) {
        boolean isOfValue = source.equals(type);
        String argument = isOfValue ? "value" : "json";
        boolean listing = name.equals("validate");
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(
                        listing
                                ? ParameterizedTypeName.get(ClassName.get(List.class), support.violation())
                                : TypeName.BOOLEAN)
                .addParameter(source, argument)
                .addJavadoc(returned(listing))
                .addJavadoc("$L", isOfValue ? "@param value the value" : paramOf(source))
                .addStatement("return $T.JSON.$N($N)", type, name, argument)
                .build();
    }

    static String returned(boolean listing) {
        return listing ? "{@return the violations; empty if it is valid}\n" : "{@return whether it is valid}\n";
    }

    static String limits(boolean listing) {
        return "\n@param limits the maximum sizes of the text and its parts"
                + (listing ? ", and the maximum number of violations" : "");
    }

    static String paramOf(TypeName source) {
        return JsonMethods.SOURCES.contains(source) ? JsonMethods.paramOf(source) : "@param json the value";
    }
}
