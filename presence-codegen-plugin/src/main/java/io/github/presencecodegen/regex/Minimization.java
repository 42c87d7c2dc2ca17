package io.github.presencecodegen.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes one state of those that no text tells apart ({@link Distinction}), then one class of those that no state tells apart.
 * States where the answer is certain become the two that stand for that. The others are numbered as a search from the start
 * meets them, so that equal languages have equal tables.
 */
final class Minimization {

    private final StateTable table;

    /** For each state, the group of those that it cannot be told apart from. */
    private final int[] groups;

    private Minimization(StateTable table) {
        this.table = table;
        this.groups = Distinction.of(table);
    }

    static StateTable of(StateTable table) {
        return MergedClasses.of(new Minimization(table).renumber());
    }

    private StateTable renumber() {
        int[] numbers = new int[groups.length];
        Arrays.fill(numbers, -1);
        List<Integer> states = new ArrayList<>();
        number(StateTable.REFUSED, numbers, states);
        number(StateTable.ACCEPTED, numbers, states);
        int start = number(table.start(), numbers, states);
        List<Boolean> accepts = new ArrayList<>();
        List<int[]> next = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            int[] row = table.next().get(states.get(i)).clone();
            for (int c = 0; c < row.length; c++) {
                row[c] = number(row[c], numbers, states);
            }
            accepts.add(table.accepts().get(states.get(i)));
            next.add(row);
        }
        return new StateTable(table.classes(), start, accepts, next);
    }

    private int number(int state, int[] numbers, List<Integer> states) {
        int group = groups[state];
        if (numbers[group] < 0) {
            numbers[group] = states.size();
            states.add(state);
        }
        return numbers[group];
    }
}
