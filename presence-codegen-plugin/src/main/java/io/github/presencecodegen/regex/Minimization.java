package io.github.presencecodegen.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one state of those that no text tells apart (Moore's algorithm), then one class of those that no state tells apart.
 * States where the answer is certain become the two that stand for that. The others are numbered as a search from the start
 * meets them, so that equal languages have equal tables.
 */
final class Minimization {

    private final StateTable table;

    /** For each state, the group of those that it has not been told apart from. */
    private int[] groups;

    private Minimization(StateTable table) {
        this.table = table;
        this.groups = new int[table.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = table.accepts().get(i) ? 1 : 0;
        }
    }

    static StateTable of(StateTable table) {
        Minimization minimization = new Minimization(table);
        minimization.refine();
        return MergedClasses.of(minimization.renumber());
    }

    private void refine() {
        int before = 2;
        for (int count = split(); count > before; count = split()) {
            before = count;
        }
    }

    /** Splits groups whose states lead to different groups; the number of groups. */
    private int split() {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] refined = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            List<Integer> signature = new ArrayList<>();
            signature.add(groups[i]);
            for (int target : table.next().get(i)) {
                signature.add(groups[target]);
            }
            Integer number = numbers.putIfAbsent(signature, numbers.size());
            refined[i] = number == null ? numbers.size() - 1 : number;
        }
        groups = refined;
        return numbers.size();
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
