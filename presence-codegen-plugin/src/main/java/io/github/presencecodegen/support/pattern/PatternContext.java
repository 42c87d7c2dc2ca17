package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/** What assertions ask about the code points on either side of a place in a text; a context is one of these numbers. */
@NullMarked
public final class PatternContext {

    /** A code point of no kind below. */
    public static final int OTHER = 0;

    /** A code point that {@code \w} matches: an ASCII letter or digit, or a low line. */
    public static final int WORD = 1;

    /** One that {@code \w} matches only where case is ignored: U+017F folds to s, U+212A to k. */
    public static final int FOLDED_WORD = 2;

    /** What ECMA-262 calls a line terminator: LF, CR, U+2028, U+2029. */
    public static final int LINE_TERMINATOR = 3;

    /** No code point: before the start of the text, and after its end. */
    public static final int OUTSIDE = 4;

    /** The number of contexts. */
    public static final int COUNT = 5;

    private PatternContext() {}

    /**
     * The context that a code point is to its neighbours.
     *
     * @param codePoint the code point
     * @return the context
     */
    public static int of(int codePoint) {
        if (codePoint >= 'a' && codePoint <= 'z'
                || codePoint >= 'A' && codePoint <= 'Z'
                || codePoint >= '0' && codePoint <= '9'
                || codePoint == '_') {
            return WORD;
        }
        if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
            return LINE_TERMINATOR;
        }
        return codePoint == 0x017F || codePoint == 0x212A ? FOLDED_WORD : OTHER;
    }
}
