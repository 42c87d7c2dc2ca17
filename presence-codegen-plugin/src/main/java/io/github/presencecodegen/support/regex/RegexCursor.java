package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;

/** A place in the text of a pattern, which the parsers of its parts move. */
@NullMarked
final class RegexCursor {

    /** What {@link #peek} gives at the end. */
    static final int END = -1;

    private final String text;
    private int index;

    RegexCursor(String text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    void moveTo(int place) {
        index = place;
    }

    /** The code point at the place, or {@link #END}. */
    int peek() {
        return index < text.length() ? text.codePointAt(index) : END;
    }

    /** The code point at the place, which is not the end; moves behind it. */
    int next() {
        int codePoint = text.codePointAt(index);
        index += Character.charCount(codePoint);
        return codePoint;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, index);
    }

    /** Moves behind a text if it is here. */
    boolean take(String prefix) {
        if (!startsWith(prefix)) {
            return false;
        }
        index += prefix.length();
        return true;
    }

    void expect(String prefix, String message) throws RegexSyntaxException {
        if (!take(prefix)) {
            throw error(message);
        }
    }

    /** Moves behind ASCII digits and gives their number, at most {@link Integer#MAX_VALUE}; -1 if there are none. */
    int takeNumber() {
        long number = -1;
        while (isDigit(peek())) {
            number = Math.min(Integer.MAX_VALUE, Math.max(0, number) * 10 + next() - '0');
        }
        return (int) number;
    }

    /** Moves behind exactly so many hexadecimal digits and gives their value; -1, without moving, if they are not here. */
    int takeHex(int digits) {
        int value = 0;
        for (int i = index; i < index + digits; i++) {
            int digit = i < text.length() ? hexDigit(text.charAt(i)) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        index += digits;
        return value;
    }

    RegexSyntaxException error(String message) {
        return errorAt(index, message);
    }

    RegexSyntaxException errorAt(int place, String message) {
        return new RegexSyntaxException(message, place);
    }

    static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    static boolean isLetter(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
    }

    static int hexDigit(int codePoint) {
        if (isDigit(codePoint)) {
            return codePoint - '0';
        }
        int lower = codePoint | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
