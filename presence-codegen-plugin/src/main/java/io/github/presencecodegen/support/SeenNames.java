package io.github.presencecodegen.support;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** Which of the known names each open object has had: one bit for each, so that a duplicate costs nothing to detect. */
@NullMarked
final class SeenNames {

    private static final long[] NONE = {};

    /** For each depth, the names with an index below 64. */
    private long[] first = new long[8];

    /** For each depth, all the others; only for types with so many names. */
    private long[][] others = {};

    /** An object begins at this depth, which has had no names yet. */
    void begin(int depth) {
        if (depth >= first.length) {
            first = Arrays.copyOf(first, Math.max(depth + 1, first.length * 2));
        }
        first[depth] = 0;
        if (depth < others.length) {
            others[depth] = NONE;
        }
    }

    /** Marks a name as seen; false if it had been before. */
    boolean add(int depth, int index) {
        long bit = 1L << index;
        if (index < Long.SIZE) {
            boolean isNew = (first[depth] & bit) == 0;
            first[depth] |= bit;
            return isNew;
        }
        long[] words = words(depth, index / Long.SIZE);
        boolean isNew = (words[index / Long.SIZE] & bit) == 0;
        words[index / Long.SIZE] |= bit;
        return isNew;
    }

    private long[] words(int depth, int word) {
        int length = others.length;
        if (depth >= length) {
            others = Arrays.copyOf(others, Math.max(depth + 1, length * 2));
            Arrays.fill(others, length, others.length, NONE);
        }
        if (word >= others[depth].length) {
            others[depth] = Arrays.copyOf(others[depth], word + 1);
        }
        return others[depth];
    }
}
