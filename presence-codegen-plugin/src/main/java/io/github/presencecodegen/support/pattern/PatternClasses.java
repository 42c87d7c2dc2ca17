package io.github.presencecodegen.support.pattern;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** The classes of code points that a pattern does not tell apart. */
@NullMarked
final class PatternClasses {

    private static final int ASCII = 128;

    private final char[] ofAscii = new char[ASCII];

    /** The first code points of ranges, in order, and the classes of these. */
    private final int[] starts;

    private final char[] classes;

    private PatternClasses(int[] starts, char[] classes) {
        this.starts = starts;
        this.classes = classes;
        for (int c = 0; c < ASCII; c++) {
            ofAscii[c] = search(c);
        }
    }

    /** Ranges, each by the distance of its start from that of the one before, and its class; the first starts at 0. */
    static PatternClasses read(PatternReader program) {
        int[] starts = new int[program.next()];
        char[] classes = new char[starts.length];
        int start = 0;
        for (int i = 0; i < starts.length; i++) {
            start += program.next();
            starts[i] = start;
            classes[i] = (char) program.next();
        }
        return new PatternClasses(starts, classes);
    }

    int of(int codePoint) {
        return codePoint < ASCII ? ofAscii[codePoint] : search(codePoint);
    }

    private char search(int codePoint) {
        int place = Arrays.binarySearch(starts, codePoint);
        return classes[place >= 0 ? place : -place - 2];
    }
}
