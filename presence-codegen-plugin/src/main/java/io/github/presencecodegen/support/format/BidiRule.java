package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The rule for labels of names with right-to-left characters: RFC 5893, section 2. */
@NullMarked
final class BidiRule {

    private BidiRule() {}

    /** Whether a label has a character that is written from right to left: R, AL or AN. */
    static boolean isRightToLeft(int[] label) {
        for (int c : label) {
            if (isRandAl(c) || IdnTables.BIDI_AN.contains(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label, which is not empty, satisfies the rule. */
    static boolean isSatisfiedBy(int[] label) {
        int first = label[0];
        int last = label.length - 1;
        while (last > 0 && IdnTables.BIDI_NSM.contains(label[last])) {
            last--;
        }
        if (isRandAl(first)) {
            return (isRandAl(label[last]) || isNumber(label[last])) && isRightToLeftOnly(label);
        }
        return isL(first) && (isL(label[last]) || IdnTables.BIDI_EN.contains(label[last])) && !isRightToLeft(label);
    }

    /** Conditions 2 and 4: nothing that is L, and not both kinds of numbers. */
    private static boolean isRightToLeftOnly(int[] label) {
        boolean european = false;
        boolean arabic = false;
        for (int c : label) {
            european |= IdnTables.BIDI_EN.contains(c);
            arabic |= IdnTables.BIDI_AN.contains(c);
            if (isL(c)) {
                return false;
            }
        }
        return !european || !arabic;
    }

    private static boolean isNumber(int c) {
        return IdnTables.BIDI_EN.contains(c) || IdnTables.BIDI_AN.contains(c);
    }

    private static boolean isRandAl(int c) {
        return IdnTables.BIDI_R_AL.contains(c);
    }

    private static boolean isL(int c) {
        return !isRandAl(c) && !isNumber(c) && !IdnTables.BIDI_NSM.contains(c) && !IdnTables.BIDI_NEUTRAL.contains(c);
    }
}
