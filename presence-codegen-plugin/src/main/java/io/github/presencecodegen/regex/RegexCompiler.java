package io.github.presencecodegen.regex;

import io.github.presencecodegen.support.EcmaRegex;
import io.github.presencecodegen.support.PatternProgram;
import io.github.presencecodegen.support.RegexSyntaxException;
import java.util.Optional;

/** Translates the patterns of schemas. */
public final class RegexCompiler {

    private RegexCompiler() {}

    /**
     * Translates a pattern with the meaning of the flag u. What Annex B of ECMA-262 allows beside is accepted where its
     * meaning is beyond doubt.
     */
    public static CompiledRegex compile(String pattern) {
        try {
            EcmaRegex regex = EcmaRegex.parse(pattern, true);
            Optional<String> reason = MemoryNeed.of(regex.root());
            return reason.isPresent()
                    ? new CompiledRegex.Bounded(backtracking(regex), reason.get())
                    : automaton(InstructionCompiler.compile(regex, false));
        } catch (RegexSyntaxException e) {
            return new CompiledRegex.Invalid(e.getMessage(), e.index());
        } catch (UntranslatableException e) {
            return new CompiledRegex.Invalid(e.getMessage(), 0);
        }
    }

    /** Any regular expression as a program that backtracks. */
    static String backtracking(EcmaRegex regex) throws UntranslatableException {
        return ProgramText.of(InstructionCompiler.compile(regex, true), true);
    }

    /** Instructions that need no memory, as they are. */
    static String linear(Instructions instructions) {
        return ProgramText.of(instructions, false);
    }

    private static CompiledRegex automaton(Instructions instructions) {
        String linear = linear(instructions);
        Optional<StateTable> table = Determinization.of(PatternProgram.of(linear), instructions.classes());
        if (table.isEmpty()) {
            return new CompiledRegex.Automaton(linear);
        }
        StateTable minimal = Minimization.of(table.get());
        return LiteralShape.of(minimal).orElseGet(() -> new CompiledRegex.Automaton(ProgramText.of(minimal)));
    }
}
