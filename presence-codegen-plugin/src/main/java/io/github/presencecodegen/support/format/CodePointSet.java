package io.github.presencecodegen.support.format;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** A fixed set of code points, written as ranges in hexadecimal: {@code 2d 30-39}, in ascending order. */
@NullMarked
final class CodePointSet {

    private final int[] starts;
    private final int[] ends;

    private CodePointSet(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static CodePointSet parse(String ranges) {
        String[] parts = ranges.split("\\s");
        int[] starts = new int[parts.length];
        int[] ends = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int dash = parts[i].indexOf('-');
            starts[i] = Integer.parseInt(dash < 0 ? parts[i] : parts[i].substring(0, dash), 16);
            ends[i] = dash < 0 ? starts[i] : Integer.parseInt(parts[i].substring(dash + 1), 16);
        }
        return new CodePointSet(starts, ends);
    }

    boolean contains(int codePoint) {
        int index = Arrays.binarySearch(starts, codePoint);
        return index >= 0 || index < -1 && codePoint <= ends[-index - 2];
    }
}
