package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/**
 * The formats {@code hostname} (RFC 1123, section 2.1, with the A-labels of RFC 5891) and {@code idn-hostname} (RFC 5890,
 * section 2.3.2.3): IDNA2008, by the character properties of Unicode 13 whatever the running JDK knows.
 */
@NullMarked
public final class IdnHostnameFormat {

    private IdnHostnameFormat() {}

    /**
     * Whether a text is a host name of ASCII characters, each A-label of which stands for a valid U-label.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isHostname(String text) {
        return HostnameFormat.isHostname(text) && (!hasALabel(text) || isIdnName(text));
    }

    /**
     * Whether a text is a host name, internationalized or not. Its labels may be separated by the ideographic, full-width or
     * half-width full stop, too (RFC 3490, section 3.1).
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isIdnHostname(String text) {
        return HostnameFormat.isHostname(text) && !hasALabel(text) || isIdnName(text);
    }

    private static boolean hasALabel(String text) {
        int label = 0;
        int dot = text.indexOf('.');
        while (dot >= 0 && !IdnLabel.isALabel(text, label)) {
            label = dot + 1;
            dot = text.indexOf('.', label);
        }
        return IdnLabel.isALabel(text, label);
    }

    private static boolean isIdnName(String text) {
        // A character is not longer than its ASCII form, and two chars at most.
        if (text.length() > 2 * HostnameFormat.MAX_LENGTH) {
            return false;
        }
        int asciiLength = -1;
        boolean rightToLeft = false;
        boolean bidiRule = true;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLabel(text, start);
            IdnLabel label = IdnLabel.of(text.substring(start, end));
            if (label == null) {
                return false;
            }
            asciiLength += 1 + label.asciiLength();
            rightToLeft |= label.isRightToLeft();
            bidiRule &= label.satisfiesBidiRule();
            start = end + 1;
        }
        return asciiLength <= HostnameFormat.MAX_LENGTH && (bidiRule || !rightToLeft);
    }

    private static int endOfLabel(String text, int start) {
        int end = start;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '\u3002' || c == '\uff0e' || c == '\uff61';
    }
}
