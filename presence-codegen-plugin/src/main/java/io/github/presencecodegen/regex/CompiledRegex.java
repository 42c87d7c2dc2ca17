package io.github.presencecodegen.regex;

import java.util.ArrayList;
import java.util.List;

/** What a regular expression asks of a text, in the cheapest form that says the same. */
public sealed interface CompiledRegex {

    /** It matches every text. */
    record Everything() implements CompiledRegex {}

    /**
     * It matches the texts that start so.
     *
     * @param text the start; whole code points, so that code units can be compared
     */
    record Prefix(String text) implements CompiledRegex {}

    /**
     * It matches one text.
     *
     * @param text the text; whole code points
     */
    record Exact(String text) implements CompiledRegex {}

    /**
     * It is matched in time linear in the length of the text.
     *
     * @param program what {@code JsonPattern.of} takes
     */
    record Automaton(String program) implements CompiledRegex {}

    /**
     * It needs a search whose steps are counted, and which gives up.
     *
     * @param program what {@code JsonPattern.of} takes
     * @param reason what in the expression needs it, such as "a look-ahead"
     */
    record Bounded(String program, String reason) implements CompiledRegex {}

    /**
     * It is no regular expression, or none that can be translated.
     *
     * @param message why
     * @param index where, in UTF-16 code units
     */
    record Invalid(String message, int index) implements CompiledRegex {}

    /** A program in parts that fit into a class file each (JVMS, 4.4.7); it is ASCII, so that a character is a byte. */
    static List<String> literals(String program) {
        int longest = 60_000;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < program.length(); i += longest) {
            parts.add(program.substring(i, Math.min(program.length(), i + longest)));
        }
        return List.copyOf(parts);
    }
}
