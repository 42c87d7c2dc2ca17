package io.github.presencecodegen.support.regex;

import io.github.presencecodegen.support.pattern.PatternAssertion;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The parts of a regular expression, with escapes resolved and modifiers (ES2025) worked into what they change. */
@NullMarked
public sealed interface RegexNode {

    /**
     * One after the other.
     *
     * @param items the parts; none match the empty text
     */
    record Sequence(List<RegexNode> items) implements RegexNode {}

    /**
     * One of several.
     *
     * @param options the options, at least two, the preferred first
     */
    record Alternatives(List<RegexNode> options) implements RegexNode {}

    /**
     * One code point of a set.
     *
     * @param items the parts of the set; none make the empty set
     * @param negated whether any other code point is meant
     * @param ignoreCase whether code points match that differ by case alone
     */
    record Characters(List<RegexSetItem> items, boolean negated, boolean ignoreCase) implements RegexNode {}

    /**
     * A condition on the code points around a place.
     *
     * @param assertion the condition
     */
    record Anchor(PatternAssertion assertion) implements RegexNode {}

    /**
     * A group that back-references can name.
     *
     * @param number its number, from 1
     * @param body what it holds
     */
    record Capture(int number, RegexNode body) implements RegexNode {}

    /**
     * A quantified part.
     *
     * @param body what repeats
     * @param min the least number of times
     * @param max the greatest, {@link #UNBOUNDED} for none
     * @param greedy whether more are preferred to fewer
     * @param firstGroup the number that the first group in the body has or would have
     * @param endGroup one more than the number of its last group
     */
    record Repeat(RegexNode body, int min, int max, boolean greedy, int firstGroup, int endGroup) implements RegexNode {

        /** The {@code max} of what may repeat without end; also of a number that no text could reach. */
        public static final int UNBOUNDED = Integer.MAX_VALUE;
    }

    /**
     * A look-around.
     *
     * @param body what must, or must not, be there
     * @param behind whether it looks at what is before the place
     * @param negated whether the body must not be there
     */
    record Look(RegexNode body, boolean behind, boolean negated) implements RegexNode {}

    /**
     * The text of a group again.
     *
     * @param name the name of the group; empty for a reference by number
     * @param number the number of the group, 0 for a reference by name
     * @param ignoreCase whether the text may differ by case
     */
    record BackReference(String name, int number, boolean ignoreCase) implements RegexNode {}
}
