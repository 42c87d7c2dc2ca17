package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/** An assertion of a regular expression that looks no further than one code point (ECMA-262, 22.2.2.4). */
@NullMarked
public enum PatternAssertion {
    /** {@code ^}: at the start of the text. */
    START,
    /** {@code $}: at the end of the text. */
    END,
    /** {@code ^} under the modifier m: at the start of a line. */
    LINE_START,
    /** {@code $} under the modifier m: at the end of a line. */
    LINE_END,
    /** {@code \b}: between a word character and none. */
    BOUNDARY,
    /** {@code \B}: where {@code \b} does not hold. */
    NO_BOUNDARY,
    /** {@code \b} under the modifier i. */
    FOLDED_BOUNDARY,
    /** {@code \B} under the modifier i. */
    NO_FOLDED_BOUNDARY;

    /**
     * Tells whether the assertion holds at a place.
     *
     * @param before the context before the place, one of {@link PatternContext}
     * @param after the context after it
     * @return true if it holds
     */
    public boolean holds(int before, int after) {
        switch (this) {
            case START:
                return before == PatternContext.OUTSIDE;
            case END:
                return after == PatternContext.OUTSIDE;
            case LINE_START:
                return before >= PatternContext.LINE_TERMINATOR;
            case LINE_END:
                return after >= PatternContext.LINE_TERMINATOR;
            case BOUNDARY:
                return (before == PatternContext.WORD) != (after == PatternContext.WORD);
            case NO_BOUNDARY:
                return (before == PatternContext.WORD) == (after == PatternContext.WORD);
            case FOLDED_BOUNDARY:
                return isFoldedWord(before) != isFoldedWord(after);
            default:
                return isFoldedWord(before) == isFoldedWord(after);
        }
    }

    private static boolean isFoldedWord(int context) {
        return context == PatternContext.WORD || context == PatternContext.FOLDED_WORD;
    }
}
