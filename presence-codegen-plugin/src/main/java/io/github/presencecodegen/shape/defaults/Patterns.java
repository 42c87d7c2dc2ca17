package io.github.presencecodegen.shape.defaults;

import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.regex.CompiledRegex;
import io.github.presencecodegen.support.pattern.JsonPattern;
import java.util.Set;

/**
 * What the regular expressions and formats of schemas ask of a text.
 *
 * @param regexes the regular expressions
 * @param typedFormats the formats that user classes represent
 */
record Patterns(Regexes regexes, Set<String> typedFormats) {

    /** Whether a part of a text matches a regular expression. */
    boolean match(String regex, String text) {
        CompiledRegex compiled = regexes.of(regex).compiled();
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

    boolean isTyped(String format) {
        return typedFormats.contains(format);
    }
}
