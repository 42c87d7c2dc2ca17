package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.regex.CompiledRegex;
import java.util.function.UnaryOperator;

/** Asks whether a text has a part that a regular expression matches. */
public final class RegexCondition {

    private RegexCondition() {}

    /**
     * The condition.
     *
     * @param text the expression of the text
     * @param constant makes a constant of the class from the literals of a program, and says how it is reached
     */
    public static Condition of(Regex regex, String text, UnaryOperator<CodeBlock> constant) {
        CompiledRegex compiled = regex.compiled();
        if (compiled instanceof CompiledRegex.Everything) {
            return Condition.ALWAYS;
        }
        if (compiled instanceof CompiledRegex.Prefix prefix) {
            return Condition.of("$L.startsWith($L)", text, JavaLiteral.of(prefix.text()));
        }
        if (compiled instanceof CompiledRegex.Exact exact) {
            return Condition.of("$L.equals($L)", text, JavaLiteral.of(exact.text()));
        }
        CodeBlock literals = CompiledRegex.literals(program(compiled)).stream()
                .map(part -> CodeBlock.of("$L", JavaLiteral.of(part)))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock pattern = constant.apply(literals);
        String method = compiled instanceof CompiledRegex.Bounded ? "decide" : "find";
        return Condition.of("$L.$N($L)", pattern, method, text);
    }

    private static String program(CompiledRegex regex) {
        if (regex instanceof CompiledRegex.Automaton automaton) {
            return automaton.program();
        }
        if (regex instanceof CompiledRegex.Bounded bounded) {
            return bounded.program();
        }
        throw new IllegalArgumentException("a pattern without a program");
    }
}
