package io.github.presencecodegen.regex;

import io.github.presencecodegen.support.pattern.PatternProgram;
import io.github.presencecodegen.support.regex.EcmaRegex;
import io.github.presencecodegen.support.regex.RegexSyntaxException;
import java.util.Optional;

/**
 * Translates the patterns of schemas. What would take too much work to make a table of, alone or together with those before
 * it, is simulated when it is matched, which is linear in the length of the text too.
 */
public final class RegexCompiler {

    /** Some tenths of a second. */
    private static final long STEPS_OF_ONE = 10_000_000;

    private static final long STEPS_OF_ALL = 100_000_000;

    private final WorkLimit limit = WorkLimit.of(STEPS_OF_ALL);

    /**
     * Translates a pattern with the meaning of the flag u. What Annex B of ECMA-262 allows beside is accepted where its
     * meaning is beyond doubt.
     */
    public CompiledRegex compile(String pattern) {
        try {
            EcmaRegex regex = EcmaRegex.parse(pattern, true);
            Optional<String> reason = MemoryNeed.of(regex.root());
            return reason.isPresent()
                    ? new CompiledRegex.Bounded(backtracking(regex), reason.get())
                    : automaton(InstructionCompiler.compile(regex, false));
        } catch (RegexSyntaxException e) {
            return new CompiledRegex.Invalid(String.valueOf(e.getMessage()), e.index());
        } catch (UntranslatableException e) {
            return new CompiledRegex.Invalid(String.valueOf(e.getMessage()), 0);
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

    private CompiledRegex automaton(Instructions instructions) {
        String linear = linear(instructions);
        Optional<StateTable> table =
                Determinization.of(PatternProgram.of(linear), instructions.classes(), limit.part(STEPS_OF_ONE));
        if (table.isEmpty()) {
            return new CompiledRegex.Automaton(linear);
        }
        StateTable minimal = Minimization.of(table.get());
        return LiteralShape.of(minimal).orElseGet(() -> new CompiledRegex.Automaton(ProgramText.of(minimal)));
    }
}
