package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/**
 * The format {@code duration}: RFC 3339, appendix A. Its grammar is narrower than ISO 8601: no fractions, no signs, weeks
 * stand alone, and no unit is left out between two others.
 */
@NullMarked
public final class DurationFormat {

    private static final String DATE_UNITS = "ymd";
    private static final String TIME_UNITS = "hms";

    private DurationFormat() {}

    /**
     * Whether a text is a duration. Its letters may be of either case, as in every grammar in ABNF (RFC 5234, section 2.3).
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isDuration(String text) {
        int length = text.length();
        if (length < 3 || Ascii.toLowerCase(text.charAt(0)) != 'p') {
            return false;
        }
        if (Ascii.toLowerCase(text.charAt(length - 1)) == 'w') {
            return length > 2 && Ascii.endOfDigits(text, 1) == length - 1;
        }
        int time = endOfUnits(text, 1, DATE_UNITS);
        if (time < 0 || time == length) {
            return time == length;
        }
        return Ascii.toLowerCase(text.charAt(time)) == 't'
                && time + 1 < length
                && endOfUnits(text, time + 1, TIME_UNITS) == length;
    }

    /** The end of the numbers with units that begin at a position, each unit the next of these; -1 if one is not. */
    private static int endOfUnits(String text, int start, String units) {
        int at = start;
        int previous = -1;
        while (at < text.length() && Ascii.isDigit(text.charAt(at))) {
            at = Ascii.endOfDigits(text, at);
            int unit = at < text.length() ? units.indexOf(Ascii.toLowerCase(text.charAt(at))) : -1;
            if (unit < 0 || previous >= 0 && unit != previous + 1) {
                return -1;
            }
            previous = unit;
            at++;
        }
        return at;
    }
}
