package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.pattern.JsonPattern;

/** What generated code does with a compiled pattern. */
final class Matching {

    private Matching() {}

    static boolean find(String pattern, String text) {
        CompiledRegex regex = new RegexCompiler().compile(pattern);
        if (regex instanceof CompiledRegex.Everything) {
            return true;
        }
        if (regex instanceof CompiledRegex.Prefix prefix) {
            return text.startsWith(prefix.text());
        }
        if (regex instanceof CompiledRegex.Exact exact) {
            return text.equals(exact.text());
        }
        return pattern(regex).find(text);
    }

    static JsonPattern pattern(CompiledRegex regex) {
        if (regex instanceof CompiledRegex.Automaton automaton) {
            return loaded(automaton.program());
        }
        if (regex instanceof CompiledRegex.Bounded bounded) {
            return loaded(bounded.program());
        }
        throw new AssertionError("no program: " + regex);
    }

    static JsonPattern loaded(String program) {
        return JsonPattern.of(CompiledRegex.literals(program).toArray(String[]::new));
    }

    /** Whether the steps of a search are used up before there is an answer. */
    static boolean isUndecided(JsonPattern pattern, String text) {
        try {
            pattern.decide(text);
            return false;
        } catch (RuntimeException givenUp) {
            assertThat(givenUp).hasMessage("the steps that a pattern may take are used up");
            return true;
        }
    }
}
