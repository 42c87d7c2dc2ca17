package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/**
 * Host names of letters, digits and hyphens: RFC 1034, section 3.1, with the first character of RFC 1123, section 2.1. It is
 * the format {@code hostname} of drafts 4 and 6, to which an A-label is a label like any other; later drafts look into it.
 */
@NullMarked
public final class HostnameFormat {

    /** RFC 1035, section 2.3.4: 255 octets, two of which are the length of the first label and that of the root. */
    static final int MAX_LENGTH = 253;

    static final int MAX_LABEL_LENGTH = 63;

    private HostnameFormat() {}

    /**
     * Whether a text is a host name. It has no dot at its end.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isHostname(String text) {
        return text.length() <= MAX_LENGTH && isName(text, 0, text.length());
    }

    /** Labels with dots between them. */
    static boolean isName(String text, int start, int end) {
        int label = start;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '.') {
                if (!isLabel(text, label, at)) {
                    return false;
                }
                label = at + 1;
            }
        }
        return isLabel(text, label, end);
    }

    static boolean isLabel(String text, int start, int end) {
        if (start == end
                || end - start > MAX_LABEL_LENGTH
                || text.charAt(start) == '-'
                || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }
}
