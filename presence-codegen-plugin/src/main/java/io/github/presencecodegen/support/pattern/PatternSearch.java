package io.github.presencecodegen.support.pattern;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** A backtracking search in one text. What is still to be tried is on a stack of its own, so that no text overflows the thread's. */
@NullMarked
final class PatternSearch {

    static final int ABSENT = 0;
    static final int FOUND = 1;
    static final int UNDECIDED = 2;

    private static final int UNSET = -1;

    /** The kind of a frame that restores a register. That of a choice is the instruction where it goes on, 0 or more. */
    private static final int RESTORE = -1;

    /** The kind of the frame that a look-around leaves: less by its instruction. */
    private static final int LOOK = -2;

    private static final PatternAssertion[] ASSERTIONS = PatternAssertion.values();

    private final PatternProgram program;
    private final String text;
    private final int[] registers;
    private final PatternStack stack = new PatternStack();
    private int stepsLeft;

    /** The frame of the innermost look-around. */
    private int look = UNSET;

    private int instruction;
    private int place;

    PatternSearch(PatternProgram program, String text, int steps) {
        this.program = program;
        this.text = text;
        this.registers = new int[program.registers()];
        this.stepsLeft = steps;
        Arrays.fill(registers, UNSET);
    }

    /** Searches a match that starts at a place. */
    int from(int start) {
        instruction = 0;
        place = start;
        while (program.op(instruction) != PatternOp.MATCH) {
            if (--stepsLeft < 0) {
                return UNDECIDED;
            }
            if (!step() && !goBack()) {
                return ABSENT;
            }
        }
        return FOUND;
    }

    /** Follows an instruction; false if it does not lead on. */
    private boolean step() {
        int at = instruction++;
        int operand = program.first(at);
        switch (program.op(at)) {
            case PatternOp.TAKE:
                return take(at);
            case PatternOp.TAKE_BACK:
                return takeBack(at);
            case PatternOp.SPLIT:
                stack.push(program.second(at), place, 0);
                instruction = operand;
                return true;
            case PatternOp.JUMP:
                instruction = operand;
                return true;
            case PatternOp.ASSERT:
                return ASSERTIONS[operand].holds(contextBefore(), contextAfter());
            case PatternOp.SAVE:
                set(operand, place);
                return true;
            case PatternOp.CLEAR:
                clear(operand, program.second(at));
                return true;
            case PatternOp.MOVED:
                return registers[operand] != place;
            case PatternOp.REPEAT:
                return repeat(operand);
            case PatternOp.REPEAT_BACK:
                return repeatBack(operand);
            case PatternOp.LOOK:
                stack.push(LOOK - at, place, look);
                look = stack.size() - 1;
                return true;
            default:
                return endLook();
        }
    }

    private boolean take(int at) {
        if (place == text.length()) {
            return false;
        }
        int codePoint = text.codePointAt(place);
        place += Character.charCount(codePoint);
        return program.takes(at, program.classOf(codePoint));
    }

    private boolean takeBack(int at) {
        if (place == 0) {
            return false;
        }
        int codePoint = text.codePointBefore(place);
        place -= Character.charCount(codePoint);
        return program.takes(at, program.classOf(codePoint));
    }

    private int contextBefore() {
        return place == 0 ? PatternContext.OUTSIDE : PatternContext.of(text.codePointBefore(place));
    }

    private int contextAfter() {
        return place == text.length() ? PatternContext.OUTSIDE : PatternContext.of(text.codePointAt(place));
    }

    private void set(int register, int value) {
        stack.push(RESTORE, register, registers[register]);
        registers[register] = value;
    }

    private void clear(int first, int end) {
        for (int i = first; i < end; i++) {
            if (registers[i] != UNSET) {
                set(i, UNSET);
            }
        }
        stepsLeft -= end - first;
    }

    private boolean repeat(int register) {
        int length = length(register);
        stepsLeft -= length;
        if (!text.regionMatches(place, text, registers[register], length)) {
            return length == 0;
        }
        place += length;
        return !splitsPair(place);
    }

    private boolean repeatBack(int register) {
        int length = length(register);
        stepsLeft -= length;
        if (length > place || !text.regionMatches(place - length, text, registers[register], length)) {
            return length == 0;
        }
        place -= length;
        return !splitsPair(place);
    }

    /** The length of what a group has captured; 0 if it has captured nothing. */
    private int length(int register) {
        boolean captured = registers[register] != UNSET && registers[register + 1] != UNSET;
        return captured ? registers[register + 1] - registers[register] : 0;
    }

    /** A code point is matched as a whole: its halves are none. */
    private boolean splitsPair(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** A look-around is over once it has matched: what it left untried is dropped, what it captured stays. */
    private boolean endLook() {
        int frame = look;
        int start = LOOK - stack.kind(frame);
        stepsLeft -= stack.size() - frame;
        if (program.second(start) == 1) {
            while (stack.size() > frame) {
                restore(stack.pop());
            }
            look = stack.second(frame);
            return false;
        }
        place = stack.first(frame);
        look = stack.second(frame);
        stack.dropFrom(frame, RESTORE);
        instruction = program.first(start);
        return true;
    }

    private void restore(int frame) {
        if (stack.kind(frame) == RESTORE) {
            registers[stack.first(frame)] = stack.second(frame);
        }
    }

    /** Goes back to the last choice; false if there is none. */
    private boolean goBack() {
        while (stack.size() > 0) {
            int frame = stack.pop();
            restore(frame);
            if (stack.kind(frame) >= 0) {
                instruction = stack.kind(frame);
                place = stack.first(frame);
                return true;
            }
            if (stack.kind(frame) <= LOOK && leaveLook(frame)) {
                return true;
            }
        }
        return false;
    }

    /** A look-around has found nothing; true if that is what it wants. */
    private boolean leaveLook(int frame) {
        int start = LOOK - stack.kind(frame);
        look = stack.second(frame);
        place = stack.first(frame);
        instruction = program.first(start);
        return program.second(start) == 1;
    }
}
