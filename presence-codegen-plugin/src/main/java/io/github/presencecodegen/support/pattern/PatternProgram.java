package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/** The instructions of a program ({@link PatternOp}), ready to be followed. */
@NullMarked
public final class PatternProgram {

    private static final int NUMBERS = 3;

    private final PatternClasses classes;
    private final boolean[][] sets;
    private final int registers;
    private final int width;
    private final int[] code;

    PatternProgram(PatternReader program) {
        classes = PatternClasses.read(program);
        width = program.next();
        sets = new boolean[program.next()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = set(program, width);
        }
        registers = program.next();
        code = new int[program.next() * NUMBERS];
        for (int i = 0; i < code.length; i++) {
            code[i] = program.next();
        }
    }

    /**
     * Reads a program of instructions.
     *
     * @param program the program
     * @return its instructions
     * @throws IllegalArgumentException if it is none
     */
    public static PatternProgram of(String program) {
        PatternReader reader = new PatternReader(program);
        if (reader.next() == PatternOp.AUTOMATON) {
            throw new IllegalArgumentException("an automaton has no instructions");
        }
        return new PatternProgram(reader);
    }

    /** Runs of classes that are alternately outside and inside the set, the first outside. */
    private static boolean[] set(PatternReader program, int width) {
        boolean[] set = new boolean[width];
        boolean inside = false;
        for (int i = 0; i < width; inside = !inside) {
            for (int end = i + program.next(); i < end; i++) {
                set[i] = inside;
            }
        }
        return set;
    }

    /**
     * The number of instructions.
     *
     * @return the number
     */
    public int size() {
        return code.length / NUMBERS;
    }

    /**
     * What an instruction does.
     *
     * @param instruction its number
     * @return one of the constants of {@link PatternOp}
     */
    public int op(int instruction) {
        return code[instruction * NUMBERS];
    }

    /**
     * The first operand of an instruction.
     *
     * @param instruction its number
     * @return the operand; 0 if it has none
     */
    public int first(int instruction) {
        return code[instruction * NUMBERS + 1];
    }

    /**
     * The second operand of an instruction.
     *
     * @param instruction its number
     * @return the operand; 0 if it has none
     */
    public int second(int instruction) {
        return code[instruction * NUMBERS + 2];
    }

    /**
     * Tells whether an instruction that takes a code point takes those of a class.
     *
     * @param instruction its number
     * @param codePointClass the class
     * @return true if it does
     */
    public boolean takes(int instruction, int codePointClass) {
        return sets[first(instruction)][codePointClass];
    }

    int registers() {
        return registers;
    }

    int classOf(int codePoint) {
        return classes.of(codePoint);
    }

    /** The number of classes. */
    int classCount() {
        return width;
    }

    int count(int op) {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += op(i) == op ? 1 : 0;
        }
        return count;
    }
}
