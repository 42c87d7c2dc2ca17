package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;

/** Thrown by {@link EcmaRegex#parse} where a text is no regular expression; its message says why, for people. */
@NullMarked
public final class RegexSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Where the pattern goes wrong, in UTF-16 code units. */
    private final int index;

    RegexSyntaxException(String message, int index) {
        // A stranger's text can fail to parse as often as it likes: nobody reads the stack trace.
        super(message, null, false, false);
        this.index = index;
    }

    /**
     * Where the pattern goes wrong.
     *
     * @return the index, in UTF-16 code units; the length of the pattern where it ends too early
     */
    public int index() {
        return index;
    }
}
