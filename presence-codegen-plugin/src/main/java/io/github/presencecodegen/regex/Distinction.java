package io.github.presencecodegen.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts states into groups until all of a group lead to the same groups (Hopcroft's algorithm): each group divides the others
 * into the states that lead to it and those that do not, and of two halves the smaller one divides as well as both.
 */
final class Distinction {

    private final StateTable table;
    private final int[] groups;
    private final List<BitSet> members = new ArrayList<>();
    private final NavigableSet<Integer> pending = new TreeSet<>();

    private Distinction(StateTable table) {
        this.table = table;
        this.groups = new int[table.size()];
        BitSet all = new BitSet();
        all.set(0, groups.length);
        members.add(all);
    }

    /** For each state, the number of its group. */
    static int[] of(StateTable table) {
        Distinction distinction = new Distinction(table);
        distinction.run();
        return distinction.groups;
    }

    private void run() {
        divide(0, accepting());
        List<int[][]> predecessors = new ArrayList<>();
        for (int c = 0; c < table.classes().count(); c++) {
            predecessors.add(predecessors(c));
        }
        while (!pending.isEmpty()) {
            int[] targets = members.get(pending.pollFirst()).stream().toArray();
            for (int[][] ofClass : predecessors) {
                halves(targets, ofClass).forEach(this::divide);
            }
        }
    }

    private BitSet accepting() {
        BitSet accepting = new BitSet();
        for (int state = 0; state < groups.length; state++) {
            accepting.set(state, table.accepts().get(state));
        }
        return accepting;
    }

    /** For each state, those that lead to it on a class of code points. */
    private int[][] predecessors(int codePointClass) {
        int[] counts = new int[groups.length];
        table.next().forEach(row -> counts[row[codePointClass]]++);
        int[][] predecessors = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int state = 0; state < groups.length; state++) {
            int target = table.next().get(state)[codePointClass];
            predecessors[target][--counts[target]] = state;
        }
        return predecessors;
    }

    /** Of each group, the states that lead to one of the targets. */
    private Map<Integer, BitSet> halves(int[] targets, int[][] predecessors) {
        Map<Integer, BitSet> halves = new TreeMap<>();
        for (int target : targets) {
            for (int state : predecessors[target]) {
                halves.computeIfAbsent(groups[state], unused -> new BitSet()).set(state);
            }
        }
        return halves;
    }

    /** Makes a group of some states of a group, unless these are all. */
    private void divide(int group, BitSet half) {
        BitSet rest = members.get(group);
        if (half.isEmpty() || half.equals(rest)) {
            return;
        }
        int added = members.size();
        rest.andNot(half);
        members.add(half);
        half.stream().forEach(state -> groups[state] = added);
        pending.add(pending.contains(group) || half.cardinality() <= rest.cardinality() ? added : group);
    }
}
