package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;

/** Reads what follows a backslash and stands for code points: ECMA-262, 22.2.1, CharacterEscape and CharacterClassEscape. */
@NullMarked
final class RegexEscapes {

    private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

    private final RegexCursor cursor;
    private final boolean lenient;

    RegexEscapes(RegexCursor cursor, boolean lenient) {
        this.cursor = cursor;
        this.lenient = lenient;
    }

    /** Reads an escape that stands for one code point or for a set of them; the cursor is behind the backslash. */
    RegexSetItem read() throws RegexSyntaxException {
        int letter = cursor.peek();
        if (letter == 'p' || letter == 'P') {
            return property();
        }
        if (letter != RegexCursor.END && "dDsSwW".indexOf(letter) >= 0) {
            return new RegexSetItem.Shorthand((char) cursor.next());
        }
        int codePoint = codePoint();
        return new RegexSetItem.Range(codePoint, codePoint);
    }

    private int codePoint() throws RegexSyntaxException {
        if (cursor.peek() == RegexCursor.END) {
            throw cursor.error("a backslash ends the pattern");
        }
        int start = cursor.index();
        int letter = cursor.next();
        switch (letter) {
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return 0x0B;
            case 'c':
                return control();
            case '0':
                return nul();
            case 'x':
                return hex();
            case 'u':
                return unicode();
            default:
                return itself(letter, start);
        }
    }

    private int control() throws RegexSyntaxException {
        if (!RegexCursor.isLetter(cursor.peek())) {
            throw cursor.error("\\c needs a letter from A to Z");
        }
        return cursor.next() & 31;
    }

    /** {@code \0}, and with Annex B the octal escapes that begin so, up to {@code \0377}. */
    private int nul() throws RegexSyntaxException {
        if (!RegexCursor.isDigit(cursor.peek())) {
            return 0;
        }
        if (!lenient) {
            throw cursor.error("a digit cannot follow \\0");
        }
        int value = 0;
        for (int i = 0; i < 2 && cursor.peek() >= '0' && cursor.peek() <= '7'; i++) {
            value = value * 8 + cursor.next() - '0';
        }
        return value;
    }

    private int hex() throws RegexSyntaxException {
        int value = cursor.takeHex(2);
        if (value < 0) {
            throw cursor.error("\\x needs two hexadecimal digits");
        }
        return value;
    }

    /** Behind <code>\</code><code>u</code>: four digits, two halves of a surrogate pair, or digits in braces. */
    int unicode() throws RegexSyntaxException {
        if (cursor.take("{")) {
            return braced();
        }
        int value = cursor.takeHex(4);
        if (value < 0) {
            throw cursor.error("a Unicode escape needs four hexadecimal digits, or some in braces");
        }
        if (Character.isHighSurrogate((char) value)) {
            int behind = cursor.index();
            int low = cursor.take("\\u") ? cursor.takeHex(4) : -1;
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) value, (char) low);
            }
            cursor.moveTo(behind);
        }
        return value;
    }

    private int braced() throws RegexSyntaxException {
        int start = cursor.index();
        int value = 0;
        while (RegexCursor.hexDigit(cursor.peek()) >= 0) {
            value = value << 4 | RegexCursor.hexDigit(cursor.next());
            if (value > Character.MAX_CODE_POINT) {
                throw cursor.errorAt(start, "there is no code point above 10FFFF");
            }
        }
        if (cursor.index() == start) {
            throw cursor.error("hexadecimal digits are missing");
        }
        cursor.expect("}", "a brace is missing behind the hexadecimal digits");
        return value;
    }

    /** Letters and digits without a meaning are left to future editions, and mean something else to other engines. */
    private int itself(int codePoint, int start) throws RegexSyntaxException {
        boolean syntax = SYNTAX_CHARACTERS.indexOf(codePoint) >= 0;
        if (syntax || lenient && !RegexCursor.isLetter(codePoint) && !RegexCursor.isDigit(codePoint)) {
            return codePoint;
        }
        throw cursor.errorAt(start - 1, "this escape means nothing in ECMA-262");
    }

    private RegexSetItem property() throws RegexSyntaxException {
        int start = cursor.index() - 1;
        boolean negated = cursor.next() == 'P';
        cursor.expect("{", "a property needs its name in braces");
        String name = word();
        boolean valued = cursor.take("=");
        String value = valued ? word() : "";
        cursor.expect("}", "a brace is missing behind the name of a property");
        if (!valued && RegexProperties.isGeneralCategory(name)) {
            return new RegexSetItem.Property("General_Category", name, negated);
        }
        if (valued == value.isEmpty() || !RegexProperties.exists(name, value)) {
            throw cursor.errorAt(start, "ECMA-262 knows no such property");
        }
        return new RegexSetItem.Property(name, value, negated);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (RegexCursor.isLetter(cursor.peek()) || RegexCursor.isDigit(cursor.peek()) || cursor.peek() == '_') {
            word.append((char) cursor.next());
        }
        return word.toString();
    }
}
