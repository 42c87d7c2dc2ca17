package io.github.presencecodegen.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one class of those that lead from every state to the same. */
final class MergedClasses {

    private MergedClasses() {}

    static StateTable of(StateTable table) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        int[] merged = new int[table.classes().count()];
        for (int c = 0; c < merged.length; c++) {
            Integer known = numbers.putIfAbsent(column(table, c), kept.size());
            merged[c] = known == null ? kept.size() : known;
            if (known == null) {
                kept.add(c);
            }
        }
        List<int[]> next = new ArrayList<>();
        for (int[] row : table.next()) {
            next.add(kept.stream().mapToInt(c -> row[c]).toArray());
        }
        return new StateTable(classes(table.classes(), merged, kept), table.start(), table.accepts(), next);
    }

    private static List<Integer> column(StateTable table, int codePointClass) {
        List<Integer> column = new ArrayList<>();
        for (int[] row : table.next()) {
            column.add(row[codePointClass]);
        }
        return column;
    }

    /** Ranges that are neighbours and of one class become one. */
    private static CodePointClasses classes(CodePointClasses classes, int[] merged, List<Integer> kept) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ofRanges = new ArrayList<>();
        for (int i = 0; i < classes.starts().size(); i++) {
            int number = merged[classes.classes().get(i)];
            if (ofRanges.isEmpty() || ofRanges.get(ofRanges.size() - 1) != number) {
                starts.add(classes.starts().get(i));
                ofRanges.add(number);
            }
        }
        List<BitSet> members = kept.stream().map(classes.members()::get).toList();
        return new CodePointClasses(starts, ofRanges, members, classes.contexts());
    }
}
