package io.github.presencecodegen.diagnostics;

import java.util.Locale;

/**
 * Text from a file as a message shows it: on one line, not too long, and without characters that steer a terminal or
 * turn the direction of writing.
 */
final class Excerpt {

    private static final int LIMIT = 400;

    private Excerpt() {}

    static String of(String text) {
        return cut(text, LIMIT);
    }

    /** The same of a name that is of use only as a whole, such as that of a file. */
    static String whole(String text) {
        return cut(text, Integer.MAX_VALUE);
    }

    private static String cut(String text, int limit) {
        StringBuilder shown = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            if (shown.length() >= limit) {
                return shown.append("...").toString();
            }
            int character = text.codePointAt(index);
            shown.append(of(character));
            index += Character.charCount(character);
        }
        return shown.toString();
    }

    /** One character, as an escape where it would not be seen or would do something. */
    static String of(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isInvisible(character)
                        ? String.format(Locale.ROOT, "\\u%04x", character)
                        : Character.toString(character);
        };
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
