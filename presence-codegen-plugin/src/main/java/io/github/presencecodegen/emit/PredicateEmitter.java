package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.support.JsonString;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the predicates: each constraint once, on a primitive or a string, to be called from wherever it is needed. */
final class PredicateEmitter {

    private PredicateEmitter() {}

    /** {@code enum}, of strings. */
    static MethodSpec isListed(CheckMethods methods, Check.OneOf oneOf) {
        if (strings(oneOf).isEmpty()) {
            return predicate(methods).addStatement("return false").build();
        }
        CodeBlock values = strings(oneOf).stream()
                .map(value -> CodeBlock.of("$L", JavaLiteral.of(value)))
                .collect(CodeBlock.joining(",$W"));
        return predicate(methods)
                .addCode("return switch (value) {\n$>case $L -> true;\ndefault -> false;\n$<};\n", values)
                .build();
    }

    private static MethodSpec.Builder predicate(CheckMethods methods) {
        return MethodSpec.methodBuilder(methods.isListed())
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "value");
    }

    /** The strings of an enum, each once. */
    static List<String> strings(Check.OneOf oneOf) {
        return oneOf.values().stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .distinct()
                .toList();
    }
}
