package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.function.Function;

/**
 * A method that answers by one {@code switch}, which goes on in further methods where it has more cases than one should have.
 *
 * @param parts the names of the methods
 * @param subject the expression that is looked at
 * @param otherwise the answer where no case fits
 * @param arguments what each method takes, and hands on
 */
public record SwitchMethod(MethodParts parts, CodeBlock subject, CodeBlock otherwise, String arguments) {

    /** One case: its label and its answer, both expressions. */
    public record Case(CodeBlock label, CodeBlock answer) {}

    /**
     * The methods.
     *
     * @param method begins a method of a name
     */
    public List<MethodSpec> methods(List<Case> cases, Function<String, MethodSpec.Builder> method) {
        return parts.chained(CodeSize.together(cases), (name, some, next) -> {
            CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", subject);
            some.forEach(each -> code.add("case $L -> $L;\n", each.label(), each.answer()));
            CodeBlock last = next.map(further -> CodeBlock.of("$N($L)", further, arguments))
                    .orElse(otherwise);
            return method.apply(name)
                    .addCode(code.add("default -> $L;\n$<};\n", last).build())
                    .build();
        });
    }
}
