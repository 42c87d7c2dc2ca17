package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The characters that IDNA allows in some contexts only: RFC 5892, appendix A. */
@NullMarked
final class IdnContext {

    private IdnContext() {}

    /** Whether the character at an index of a label is one of them, and in such a context. */
    static boolean allows(int[] label, int index) {
        int c = label[index];
        if (c >= 0x660 && c <= 0x669) {
            return !hasBetween(label, 0x6f0, 0x6f9);
        }
        if (c >= 0x6f0 && c <= 0x6f9) {
            return !hasBetween(label, 0x660, 0x669);
        }
        return switch (c) {
            case 0x200c -> followsVirama(label, index) || joins(label, index);
            case 0x200d -> followsVirama(label, index);
            case 0xb7 -> at(label, index - 1) == 'l' && at(label, index + 1) == 'l';
            case 0x375 -> IdnTables.GREEK.contains(at(label, index + 1));
            case 0x5f3, 0x5f4 -> IdnTables.HEBREW.contains(at(label, index - 1));
            case 0x30fb -> hasKanaOrHan(label);
            default -> false;
        };
    }

    private static int at(int[] label, int index) {
        return index >= 0 && index < label.length ? label[index] : -1;
    }

    private static boolean followsVirama(int[] label, int index) {
        return IdnTables.VIRAMA.contains(at(label, index - 1));
    }

    /** Appendix A.1: {@code (L|D) T* ZWNJ T* (R|D)}. */
    private static boolean joins(int[] label, int index) {
        int before = index - 1;
        while (before >= 0 && IdnTables.TRANSPARENT.contains(label[before])) {
            before--;
        }
        int after = index + 1;
        while (after < label.length && IdnTables.TRANSPARENT.contains(label[after])) {
            after++;
        }
        return IdnTables.JOINS_NEXT.contains(at(label, before)) && IdnTables.JOINS_PREVIOUS.contains(at(label, after));
    }

    private static boolean hasBetween(int[] label, int first, int last) {
        for (int c : label) {
            if (c >= first && c <= last) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasKanaOrHan(int[] label) {
        for (int c : label) {
            if (IdnTables.KANA_OR_HAN.contains(c)) {
                return true;
            }
        }
        return false;
    }
}
