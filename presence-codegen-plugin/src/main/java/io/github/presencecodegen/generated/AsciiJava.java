package io.github.presencecodegen.generated;

import java.util.Locale;

/** Java in ASCII: every other character is a Unicode escape (JLS 3.3), which a compiler reads in names, texts and comments. */
final class AsciiJava {

    private static final char LAST = 0x7F;
    private static final String BACKSLASH = "\\u005c";

    private AsciiJava() {}

    static String of(String java) {
        if (java.chars().allMatch(character -> character <= LAST)) {
            return java;
        }
        StringBuilder ascii = new StringBuilder(java.length() * 2);
        int backslashes = 0;
        for (int index = 0; index < java.length(); index++) {
            char character = java.charAt(index);
            if (character > LAST) {
                escape(character, backslashes % 2 == 1, ascii);
            } else {
                ascii.append(character);
            }
            backslashes = character == '\\' ? backslashes + 1 : 0;
        }
        return ascii.toString();
    }

    /** A backslash behind an odd number of others begins no escape, so the one before it must not be one. */
    private static void escape(char character, boolean isBehindBackslash, StringBuilder ascii) {
        if (isBehindBackslash) {
            ascii.setLength(ascii.length() - 1);
            ascii.append(BACKSLASH);
        }
        ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
    }
}
