package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.ValueCheck;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the predicate of {@code enum}, of strings. */
public record ListedEmitter(CheckCode checks) {

    /** Adds the method. */
    public void emit() {
        List<String> texts = checks.plan()
                .check(ValueCheck.Enum.class)
                .map(ValueCheck.Enum::texts)
                .orElseThrow();
        MethodSpec.Builder method = MethodSpec.methodBuilder(checks.methods().isListed())
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "value");
        if (texts.size() > CodeSize.MOST_TOGETHER) {
            method.addStatement("return $L", checks.isAmong(texts, "value").holds());
        } else if (texts.size() == 1) {
            method.addStatement("return value.equals($L)", JavaLiteral.of(texts.get(0)));
        } else {
            CodeBlock values = texts.stream()
                    .map(value -> CodeBlock.of("$L", JavaLiteral.of(value)))
                    .collect(CodeBlock.joining(",$W"));
            method.addCode("return switch (value) {\n$>case $L -> true;\ndefault -> false;\n$<};\n", values);
        }
        checks.add(method.build());
    }
}
