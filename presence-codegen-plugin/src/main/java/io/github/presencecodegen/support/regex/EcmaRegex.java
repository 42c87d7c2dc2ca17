package io.github.presencecodegen.support.regex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * A regular expression of ECMA-262, as JSON Schema uses them: with the meaning of the flag u, so that code points are
 * matched and not their halves. Modifiers of groups and names used in several alternatives (ES2025) belong to it.
 *
 * @param root the expression
 * @param groups how many groups it captures; they are numbered from 1
 * @param names the numbers of the groups that have a name
 */
@NullMarked
public record EcmaRegex(RegexNode root, int groups, Map<String, List<Integer>> names) {

    /** The longest pattern that is read, in UTF-16 code units: a pattern takes much more memory than its text. */
    public static final int MAX_LENGTH = 100_000;

    /**
     * Reads a pattern. Time and memory are linear in its length, the stack is bounded.
     *
     * @param pattern the pattern, without slashes
     * @param lenient whether escapes and braces that the flag u forbids are read as Annex B does, where no other engine
     *     gives them another meaning: {@code \-}, {@code \_}, a lone brace or bracket
     * @return what it says
     * @throws RegexSyntaxException if it is no regular expression, or longer or deeper than the limits
     */
    public static EcmaRegex parse(String pattern, boolean lenient) throws RegexSyntaxException {
        return new RegexParser(pattern, lenient).parse();
    }

    /**
     * Tells whether a text is a regular expression under the flag u; for the format {@code regex}.
     *
     * @param pattern the text
     * @return false if it is none, or longer or deeper than the limits
     */
    public static boolean isValid(String pattern) {
        try {
            parse(pattern, false);
            return true;
        } catch (RegexSyntaxException e) {
            return false;
        }
    }

    /**
     * The groups that a back-reference means.
     *
     * @param reference the reference
     * @return their numbers; at most one of them takes part in a match
     */
    public List<Integer> groupsOf(RegexNode.BackReference reference) {
        return reference.number() > 0 ? List.of(reference.number()) : names.getOrDefault(reference.name(), List.of());
    }
}
