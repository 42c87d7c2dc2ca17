package io.github.presencecodegen.emit.validators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.types.JsonMethods;
import io.github.presencecodegen.naming.words.ClassNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with the static methods by which users validate. It asks the {@code JSON} of each type. */
public final class ValidatorEmitter {

    private final Support support;
    private final ClassName topLevel;
    private final ClassName validator;
    private final List<ClassName> types;

    /**
     * An emitter.
     *
     * @param types the classes of the top-level type and of those nested in it, the top-level one first
     */
    public ValidatorEmitter(Blueprint blueprint, List<ClassName> types) {
        this.support = blueprint.support();
        this.types = types;
        this.topLevel = types.get(0);
        this.validator = topLevel.peerClass(ClassNames.validator(topLevel.simpleName()));
    }

    public TypeSpec.Builder emit() {
        return TypeSpec.classBuilder(validator)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Validates JSON against the schema of {@link $T}, and values of it and of its parts.", topLevel)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(methods("validate"))
                .addMethods(methods("isValid"));
    }

    private List<MethodSpec> methods(String name) {
        List<MethodSpec> methods = new ArrayList<>();
        for (ClassName type : types) {
            methods.add(method(name, type, type, false));
            methods.add(method(name, type, type, true));
        }
        List<TypeName> sources = new ArrayList<>(JsonMethods.SOURCES);
        sources.add(support.jsonValue());
        for (TypeName source : sources) {
            methods.add(method(name, source, topLevel, false));
            methods.add(method(name, source, topLevel, true));
        }
        return methods;
    }

    private MethodSpec method(String name, TypeName source, ClassName type, boolean limited) {
        boolean isOfValue = source.equals(type);
        String argument = isOfValue ? "value" : "json";
        boolean listing = name.equals("validate");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(
                        listing
                                ? ParameterizedTypeName.get(ClassName.get(List.class), support.violation())
                                : TypeName.BOOLEAN)
                .addParameter(source, argument)
                .addJavadoc(returned(listing))
                .addJavadoc("$L", isOfValue ? "@param value the value" : paramOf(source));
        if (limited) {
            method.addParameter(support.jsonLimits(), "limits")
                    .addJavadoc(isOfValue ? limitsOfValue(listing) : limits(listing));
        }
        return method.addStatement(
                        CodeBlock.of("return $T.JSON.$N($N$L)", type, name, argument, limited ? ", limits" : ""))
                .build();
    }

    static String returned(boolean listing) {
        return listing ? "{@return what is wrong; empty if it is valid}\n\n" : "{@return whether it is valid}\n\n";
    }

    static String limits(boolean listing) {
        return "\n@param limits how large the text and its parts may be"
                + (listing ? ", and how many violations are listed" : "");
    }

    /** A value is in memory already, whatever its size. */
    private static String limitsOfValue(boolean listing) {
        return "\n@param limits "
                + (listing ? "how many violations are listed; no other limit applies" : "no limit applies")
                + ": the value is already in memory";
    }

    static String paramOf(TypeName source) {
        return JsonMethods.SOURCES.contains(source) ? JsonMethods.paramOf(source) : "@param json the value";
    }
}
