package io.github.presencecodegen.regex;

import com.ibm.icu.text.UnicodeSet;
import io.github.presencecodegen.support.pattern.PatternContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The code points in classes that no set of a program tells apart.
 *
 * @param starts the first code points of ranges, in order, from 0 on
 * @param classes the class of each range
 * @param members for each class, the sets that it belongs to
 * @param contexts the contexts of {@link PatternContext} that assertions of the program tell from others; so do the classes
 */
record CodePointClasses(List<Integer> starts, List<Integer> classes, List<BitSet> members, Set<Integer> contexts) {

    static CodePointClasses of(List<UnicodeSet> sets, Set<Integer> contexts) {
        List<UnicodeSet> all = new ArrayList<>(sets);
        for (int context = PatternContext.WORD; context < PatternContext.OUTSIDE; context++) {
            if (contexts.contains(context)) {
                all.add(codePointsOf(context));
            }
        }
        List<Integer> starts = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> members = new ArrayList<>();
        BitSet inside = new BitSet();
        for (Map.Entry<Integer, BitSet> change : changes(all).entrySet()) {
            inside.xor(change.getValue());
            Integer number = numbers.get(inside);
            if (number == null) {
                number = members.size();
                members.add((BitSet) inside.clone());
                numbers.put(members.get(number), number);
            }
            starts.add(change.getKey());
            classes.add(number);
        }
        return new CodePointClasses(starts, classes, members, contexts);
    }

    /** By code point, the sets that begin or end there. */
    private static TreeMap<Integer, BitSet> changes(List<UnicodeSet> sets) {
        TreeMap<Integer, BitSet> changes = new TreeMap<>();
        changes.put(0, new BitSet());
        for (int i = 0; i < sets.size(); i++) {
            for (UnicodeSet.EntryRange range : sets.get(i).ranges()) {
                changes.computeIfAbsent(range.codepoint, key -> new BitSet()).flip(i);
                if (range.codepointEnd < Character.MAX_CODE_POINT) {
                    changes.computeIfAbsent(range.codepointEnd + 1, key -> new BitSet())
                            .flip(i);
                }
            }
        }
        return changes;
    }

    private static UnicodeSet codePointsOf(int context) {
        UnicodeSet set = new UnicodeSet();
        // The last code point that is of another context than OTHER.
        for (int codePoint = 0; codePoint <= 0x212A; codePoint++) {
            if (PatternContext.of(codePoint) == context) {
                set.add(codePoint);
            }
        }
        return set;
    }

    int count() {
        return members.size();
    }

    /** The context that the code points of a class are; {@link PatternContext#OTHER} where no assertion asks. */
    int contextOf(int codePointClass) {
        int context = PatternContext.of(starts.get(classes.indexOf(codePointClass)));
        return contexts.contains(context) ? context : PatternContext.OTHER;
    }

    /** The one code point of a class; -1 if it has more. */
    int onlyMember(int codePointClass) {
        int range = classes.indexOf(codePointClass);
        int start = starts.get(range);
        int end = range + 1 < starts.size() ? starts.get(range + 1) : Character.MAX_CODE_POINT + 1;
        return end == start + 1 && classes.lastIndexOf(codePointClass) == range ? start : -1;
    }
}
