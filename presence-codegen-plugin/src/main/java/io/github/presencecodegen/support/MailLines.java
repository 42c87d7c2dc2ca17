package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** Text in lines as mail has them (RFC 2045, section 2). */
@NullMarked
final class MailLines {

    private static final int LONGEST = 998;

    private MailLines() {}

    /** Whether each line ends in CR LF, has at most 998 bytes of UTF-8, and no character above a limit. */
    static boolean accept(String text, int most) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
                bytes = 0;
            } else {
                // Each of the two characters of a pair stands for two of its four bytes.
                bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
                if (c == '\r' || c == '\n' || c == 0 || c > most || bytes > LONGEST) {
                    return false;
                }
            }
        }
        return true;
    }
}
