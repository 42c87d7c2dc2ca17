package io.github.presencecodegen.support;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.NullMarked;

/** The encoding {@code quoted-printable} (RFC 2045, section 6.7). */
@NullMarked
final class QuotedPrintable {

    private static final int LONGEST = 76;

    private QuotedPrintable() {}

    /** Whether a text has this encoding. */
    static boolean accepts(String text) {
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int length = length(text, i);
            if (length == 0) {
                return false;
            }
            boolean isBreak = text.charAt(i + length - 1) == '\n';
            // The = of a soft line break is part of the line.
            column += isBreak ? length - 2 : length;
            if (column > LONGEST || isBlank(text.charAt(i)) && isAtEnd(text, i + 1)) {
                return false;
            }
            column = isBreak ? 0 : column;
            i += length;
        }
        return true;
    }

    /** How many characters stand together: one for itself, {@code =} with two digits, or a line break; 0 for none. */
    private static int length(String text, int i) {
        char c = text.charAt(i);
        if (isBreak(text, i)) {
            return 2;
        }
        if (c == '=') {
            return isBreak(text, i + 1) || isDigit(text, i + 1) && isDigit(text, i + 2) ? 3 : 0;
        }
        return isBlank(c) || c > ' ' && c < 0x7F ? 1 : 0;
    }

    private static boolean isBreak(String text, int i) {
        return i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isAtEnd(String text, int i) {
        return i == text.length() || isBreak(text, i);
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) < 0x80 && Character.digit(text.charAt(i), 16) >= 0;
    }

    /** The bytes of a text that has this encoding. */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else {
                if (isDigit(text, i + 1)) {
                    bytes.write(Character.digit(text.charAt(i + 1), 16) << 4 | Character.digit(text.charAt(i + 2), 16));
                }
                i += 2;
            }
        }
        return bytes.toByteArray();
    }
}
