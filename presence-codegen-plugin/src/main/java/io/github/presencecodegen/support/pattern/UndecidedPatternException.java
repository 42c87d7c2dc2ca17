package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/**
 * The search for a pattern was given up. It ends the whole check, since nobody knows the answer: under {@code not} a no
 * would let the value through.
 */
@NullMarked
public final class UndecidedPatternException extends RuntimeException {

    static final UndecidedPatternException INSTANCE = new UndecidedPatternException();

    private static final long serialVersionUID = 1L;

    private UndecidedPatternException() {
        super("the steps that a pattern may take are used up", null, false, false);
    }
}
