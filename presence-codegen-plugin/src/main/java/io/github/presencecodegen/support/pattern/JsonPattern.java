package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/**
 * A regular expression of a schema, worked out when the code was generated. Matching needs no recursion; its time is linear
 * in the length of the text, but for expressions with look-around or back-references, whose steps are counted.
 */
@NullMarked
public abstract class JsonPattern {

    /** The steps after which a search that takes trying gives up: a number and no time, so that every machine agrees. */
    public static final int MOST_STEPS = 1_000_000;

    /** For the kinds of this package. */
    JsonPattern() {}

    /**
     * The pattern of a program that the generator has written.
     *
     * @param program the program, in as many parts as its length needs
     * @return the pattern
     * @throws IllegalArgumentException if it is no such program
     */
    public static JsonPattern of(String... program) {
        PatternReader reader = new PatternReader(String.join("", program));
        int kind = reader.next();
        if (kind == PatternOp.AUTOMATON) {
            return new PatternAutomaton(reader);
        }
        PatternProgram instructions = new PatternProgram(reader);
        if (kind == PatternOp.BACKTRACKING) {
            return new PatternBacktracking(instructions);
        }
        return instructions.count(PatternOp.TAKE) <= PatternBits.MAX_POSITIONS
                ? new PatternBits(instructions)
                : new PatternSimulation(instructions);
    }

    /**
     * Tells whether the pattern matches some part of a text.
     *
     * @param text the text
     * @return true if it does; false also where the steps that one search may take are used up
     */
    public abstract boolean find(String text);

    /**
     * Tells whether the pattern matches some part of a text, for a check that must not go on without an answer: where the
     * steps are used up, the check that has asked ends, and refuses the whole value.
     *
     * @param text the text
     * @return true if it does
     */
    public boolean decide(String text) {
        return find(text);
    }
}
