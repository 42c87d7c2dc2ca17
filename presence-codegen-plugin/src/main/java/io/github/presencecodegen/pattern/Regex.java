package io.github.presencecodegen.pattern;

import io.github.presencecodegen.regex.CompiledRegex;
import io.github.presencecodegen.support.pattern.JsonPattern;
import java.util.function.Predicate;

/**
 * A regular expression of a schema.
 *
 * @param source as it is written
 * @param compiled what it takes to match it
 */
public record Regex(String source, CompiledRegex compiled) {

    /** Tells whether it matches a text; where that may take long, or it is not valid, the answer is yes without a try. */
    public Predicate<String> test() {
        if (compiled instanceof CompiledRegex.Prefix prefix) {
            return text -> text.startsWith(prefix.text());
        }
        if (compiled instanceof CompiledRegex.Exact exact) {
            return text -> text.equals(exact.text());
        }
        return compiled instanceof CompiledRegex.Automaton automaton
                ? JsonPattern.of(automaton.program())::find
                : text -> true;
    }
}
