package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/**
 * The instructions of a program, each with two operands, and what a program can be. A match starts at instruction 0; where
 * nothing else is said, the next instruction follows.
 */
@NullMarked
public final class PatternOp {

    /** The first number of a program: a table of states follows. */
    public static final int AUTOMATON = 0;

    /** The first number of a program: instructions follow that need no memory, up to {@link #MATCH}. */
    public static final int LINEAR = 1;

    /** The first number of a program: all instructions can follow. */
    public static final int BACKTRACKING = 2;

    /** Ends the match. */
    public static final int MATCH = 0;

    /** Takes a code point of a set: the number of the set. */
    public static final int TAKE = 1;

    /** Goes on at two places: the preferred instruction, the other. */
    public static final int SPLIT = 2;

    /** Goes on at another place: the instruction. */
    public static final int JUMP = 3;

    /** Goes on where an assertion holds: its ordinal in {@link PatternAssertion}. */
    public static final int ASSERT = 4;

    /** Takes a code point of a set backwards: the number of the set. */
    public static final int TAKE_BACK = 5;

    /** Remembers the place: the register. */
    public static final int SAVE = 6;

    /** Forgets places: the first register, one more than the last. */
    public static final int CLEAR = 7;

    /** Goes on if the place is not the remembered one: the register. */
    public static final int MOVED = 8;

    /** Takes the text between two registers, or nothing if one is not set: the first of them. */
    public static final int REPEAT = 9;

    /** The same backwards. */
    public static final int REPEAT_BACK = 10;

    /** A look-around, whose instructions follow: where to go on behind it, and 1 if it must not match. */
    public static final int LOOK = 11;

    /** The instructions of a look-around have matched. */
    public static final int LOOK_END = 12;

    private PatternOp() {}
}
