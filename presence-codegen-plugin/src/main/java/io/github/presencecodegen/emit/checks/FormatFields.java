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
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the constants that convert texts of formats into objects of the user's classes and back. */
record FormatFields(Blueprint blueprint) {

    /** The constants that code names in the checks of a file. */
    List<FieldSpec> of(String file) {
        return blueprint.formats().of(file).stream().map(this::field).toList();
    }

    private FieldSpec field(String format) {
        ClassName value = blueprint.types().formatClass(format);
        TypeName constant = ParameterizedTypeName.get(blueprint.support().typedFormat(), value);
        TypeSpec.Builder spec =
                TypeSpec.anonymousClassBuilder("$L", JavaLiteral.of(format)).superclass(constant);
        KnownFormat.named(format)
                .flatMap(known -> known.predicate(false))
                .ifPresent(grammar -> spec.addMethod(allowed(grammar)));
        if (blueprint.formats().type(format).conversion() instanceof FormatType.Methods methods) {
            spec.addMethod(made(value, methods.factory()));
            methods.writer().ifPresent(writer -> spec.addMethod(written(value, writer)));
        }
        return FieldSpec.builder(constant, blueprint.formats().name(format), Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", spec.build())
                .build();
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
