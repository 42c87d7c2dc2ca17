package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.JavaTypes;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.formats.FormatPredicate;
import io.github.presencecodegen.formats.KnownFormat;
import io.github.presencecodegen.naming.FormatMethod;
import io.github.presencecodegen.naming.FormatType;
import javax.lang.model.element.Modifier;

/** Emits the constants that convert texts of formats into objects of the user's classes and back, each with a class of its own. */
record FormatFields(Blueprint blueprint) {

    /** Adds the constants that code names in the checks of a file. */
    void addTo(TypeSpec.Builder checks, String file) {
        blueprint.formats().of(file).forEach(format -> {
            checks.addField(field(format));
            checks.addType(type(format));
        });
    }

    private FieldSpec field(String format) {
        return FieldSpec.builder(constant(format), blueprint.formats().name(format), Modifier.STATIC, Modifier.FINAL)
                .initializer("new $N()", className(format))
                .build();
    }

    private TypeName constant(String format) {
        return ParameterizedTypeName.get(
                blueprint.support().typedFormat(), blueprint.types().formatClass(format));
    }

    /** Begins with a capital, and is no name of the user's classes nor of other classes of the checks. */
    private String className(String format) {
        return "Of_" + blueprint.formats().name(format);
    }

    private TypeSpec type(String format) {
        ClassName value = blueprint.types().formatClass(format);
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofClass(className(format))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(constant(format))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($L)", JavaLiteral.of(format))
                        .build());
        KnownFormat.named(format)
                .flatMap(known -> known.predicate(false))
                .ifPresent(grammar -> spec.addMethod(allowed(grammar)));
        if (blueprint.formats().type(format).conversion() instanceof FormatType.Methods methods) {
            spec.addMethod(made(value, methods.factory()));
            methods.writer().ifPresent(writer -> spec.addMethod(written(value, writer)));
        }
        return spec.build();
    }

    private MethodSpec allowed(FormatPredicate grammar) {
        return overriding("isAllowed", TypeName.BOOLEAN)
                .addParameter(String.class, "text")
                .addStatement("return $T.$N(text)", blueprint.support().named(grammar.type()), grammar.method())
                .build();
    }

    private MethodSpec made(ClassName value, FormatMethod factory) {
        return overriding("make", blueprint.nullness().nullable(value))
                .addParameter(String.class, "text")
                .addException(Throwable.class)
                .addStatement("return $L(text)", called(factory))
                .build();
    }

    private MethodSpec written(ClassName value, FormatMethod writer) {
        return overriding("write", blueprint.nullness().nullable(ClassName.get(String.class)))
                .addParameter(value, "value")
                .addException(Throwable.class)
                .addStatement("return $L(value)", called(writer))
                .build();
    }

    private static CodeBlock called(FormatMethod method) {
        return CodeBlock.of("$L.$N", JavaTypes.inExpression(method.packageName(), method.classNames()), method.name());
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
