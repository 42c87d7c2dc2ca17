package io.github.presencecodegen.pattern;

import io.github.presencecodegen.regex.CompiledRegex;
import io.github.presencecodegen.support.pattern.JsonPattern;

/**
 * A regular expression of a schema.
 *
 * @param source as it is written
 * @param compiled what it takes to match it
 */
public record Regex(String source, CompiledRegex compiled) {

    /** Whether it matches some part of a text. */
    public boolean matches(String text) {
        if (compiled instanceof CompiledRegex.Prefix prefix) {
            return text.startsWith(prefix.text());
        }
        if (compiled instanceof CompiledRegex.Exact exact) {
            return text.equals(exact.text());
        }
        if (compiled instanceof CompiledRegex.Automaton automaton) {
            return JsonPattern.of(automaton.program()).find(text);
        }
        if (compiled instanceof CompiledRegex.Bounded bounded) {
            return JsonPattern.of(bounded.program()).find(text);
        }
        return compiled instanceof CompiledRegex.Everything;
    }
}
