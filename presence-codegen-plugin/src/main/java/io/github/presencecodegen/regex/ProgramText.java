package io.github.presencecodegen.regex;

import io.github.presencecodegen.support.pattern.PatternOp;
import java.util.BitSet;

/** Writes programs as text of printable ASCII without quotes and backslashes; {@code PatternReader} says how. */
final class ProgramText {

    private final StringBuilder text = new StringBuilder();

    private ProgramText() {}

    /** An automaton: its classes, its states, and its rows in runs of equal targets. */
    static String of(StateTable table) {
        ProgramText program = new ProgramText();
        program.number(PatternOp.AUTOMATON);
        program.classes(table.classes());
        program.number(table.classes().count());
        program.number(table.size());
        program.number(table.start());
        table.accepts().forEach(accepts -> program.number(accepts ? 1 : 0));
        for (int[] row : table.next()) {
            program.row(row);
        }
        return program.text.toString();
    }

    static String of(Instructions instructions, boolean backtracking) {
        ProgramText program = new ProgramText();
        CodePointClasses classes = instructions.classes();
        program.number(backtracking ? PatternOp.BACKTRACKING : PatternOp.LINEAR);
        program.classes(classes);
        program.number(classes.count());
        program.number(instructions.sets().size());
        for (int i = 0; i < instructions.sets().size(); i++) {
            program.set(i, classes);
        }
        program.number(instructions.registers());
        program.number(instructions.code().size());
        for (Instruction instruction : instructions.code()) {
            program.number(instruction.op());
            program.number(instruction.first());
            program.number(instruction.second());
        }
        return program.text.toString();
    }

    private void classes(CodePointClasses classes) {
        number(classes.starts().size());
        int before = 0;
        for (int i = 0; i < classes.starts().size(); i++) {
            number(classes.starts().get(i) - before);
            number(classes.classes().get(i));
            before = classes.starts().get(i);
        }
    }

    private void row(int[] row) {
        for (int i = 0; i < row.length; ) {
            int start = i;
            while (i < row.length && row[i] == row[start]) {
                i++;
            }
            number(row[start]);
            number(i - start);
        }
    }

    /** The classes of a set: runs of those outside and inside, in turn. */
    private void set(int set, CodePointClasses classes) {
        BitSet inside = new BitSet();
        for (int c = 0; c < classes.count(); c++) {
            inside.set(c, classes.members().get(c).get(set));
        }
        boolean member = false;
        for (int i = 0; i < classes.count(); member = !member) {
            int end =
                    Math.min(classes.count(), member ? inside.nextClearBit(i) : nextSetBit(inside, i, classes.count()));
            number(end - i);
            i = end;
        }
    }

    private static int nextSetBit(BitSet bits, int from, int none) {
        int next = bits.nextSetBit(from);
        return next < 0 ? none : next;
    }

    private void number(int value) {
        int rest = value;
        while (rest >= 32) {
            digit(rest & 31 | 32);
            rest >>>= 5;
        }
        digit(rest);
    }

    private void digit(int digit) {
        char c = (char) ('0' + digit);
        text.append(c == '\\' ? '~' : c);
    }
}
