package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/**
 * What can be reached from places of a linear program without taking a code point. Made for one program and used for one
 * place of a text after the other; it visits no instruction twice at the same place.
 */
@NullMarked
public final class PatternClosure {

    private static final PatternAssertion[] ASSERTIONS = PatternAssertion.values();

    private final PatternProgram program;

    /** For each instruction, the last round in which it was visited. */
    private final int[] visited;

    /** Instructions that are still to be followed: each is pushed once. */
    private final int[] open;

    private final int[] reached;
    private int reachedSize;
    private boolean matched;
    private int round;
    private int before;
    private int after;

    /**
     * For a program.
     *
     * @param program the program, without instructions that need memory
     */
    public PatternClosure(PatternProgram program) {
        this.program = program;
        this.visited = new int[program.size()];
        this.open = new int[program.size()];
        this.reached = new int[program.size()];
    }

    /**
     * Forgets what has been reached, for another place.
     *
     * @param contextBefore the context before the place, one of {@link PatternContext}
     * @param contextAfter the context after it
     */
    public void start(int contextBefore, int contextAfter) {
        before = contextBefore;
        after = contextAfter;
        reachedSize = 0;
        matched = false;
        round++;
    }

    /**
     * Follows an instruction and all that it leads to.
     *
     * @param instruction its number
     */
    public void follow(int instruction) {
        int size = push(instruction, 0);
        while (size > 0) {
            int at = open[--size];
            switch (program.op(at)) {
                case PatternOp.TAKE:
                    reached[reachedSize++] = at;
                    break;
                case PatternOp.SPLIT:
                    size = push(program.first(at), push(program.second(at), size));
                    break;
                case PatternOp.JUMP:
                    size = push(program.first(at), size);
                    break;
                case PatternOp.ASSERT:
                    if (ASSERTIONS[program.first(at)].holds(before, after)) {
                        size = push(at + 1, size);
                    }
                    break;
                default:
                    matched = true;
            }
        }
    }

    private int push(int instruction, int size) {
        if (visited[instruction] == round) {
            return size;
        }
        visited[instruction] = round;
        open[size] = instruction;
        return size + 1;
    }

    /**
     * Tells whether the end of the program has been reached.
     *
     * @return true if a match ends at the place
     */
    public boolean matched() {
        return matched;
    }

    /**
     * The number of instructions that wait for a code point.
     *
     * @return the number
     */
    public int size() {
        return reachedSize;
    }

    /**
     * An instruction that waits for a code point.
     *
     * @param index its index among them
     * @return its number
     */
    public int get(int index) {
        return reached[index];
    }
}
