package io.github.presencecodegen.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/**
 * The bytes of a text, a position in them, and the tokens of RFC 8259: white space, literals, numbers and strings. It
 * knows nothing of objects and arrays.
 */
@NullMarked
final class JsonScanner {

    /** What {@link #peek()} returns at the end of the text. */
    static final int END = -1;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final long TRUE_WORD = 0x65757274L;
    private static final long FALSE_WORD = 0x65736c6166L;
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    /** Up to this many digits a number certainly fits into a {@code long}. */
    private static final int CERTAIN_DIGITS = 18;

    private final byte[] in;
    private final JsonLimits limits;
    private int position;

    JsonScanner(byte[] in, JsonLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Whether the bytes are one number, and nothing else. */
    static boolean isNumber(byte[] text) {
        JsonScanner scanner = new JsonScanner(text, JsonLimits.UNLIMITED);
        try {
            return scanner.endOfNumber() == text.length;
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    int position() {
        return position;
    }

    /** Skips white space and returns the next byte without taking it, from 0 to 255, or {@link #END}. */
    int peek() {
        int p = position;
        while (p < in.length) {
            byte b = in[p];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                position = p;
                return b & 0xFF;
            }
            p++;
        }
        position = p;
        return END;
    }

    /** Skips white space and returns the kind of the value that begins there. */
    JsonKind peekKind() {
        return switch (peek()) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't', 'f' -> JsonKind.BOOLEAN;
            case 'n' -> JsonKind.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            default -> throw expected("a value");
        };
    }

    /** Takes the byte that was peeked. */
    void take() {
        position++;
    }

    /** Skips white space and takes a byte that must come next. */
    void take(char required, String what) {
        if (peek() != required) {
            throw expected(what);
        }
        position++;
    }

    /** Goes back to an earlier position. */
    void rewind(int to) {
        position = to;
    }

    /** Scans {@code true} or {@code false}, at its first letter. */
    boolean scanBoolean() {
        if (position <= in.length - JsonWords.SIZE) {
            long word = JsonWords.at(in, position);
            if (JsonWords.first(word, 4) == TRUE_WORD) {
                position += 4;
                return true;
            }
            if (JsonWords.first(word, 5) == FALSE_WORD) {
                position += 5;
                return false;
            }
        }
        boolean value = in[position] == 't';
        scanLiteral(value ? TRUE : FALSE, value ? "\"true\"" : "\"false\"");
        return value;
    }

    void scanNull() {
        scanLiteral(NULL, "\"null\"");
    }

    private void scanLiteral(byte[] literal, String what) {
        for (int i = 0; i < literal.length; i++) {
            if (position + i >= in.length || in[position + i] != literal[i]) {
                throw MalformedJson.expected(what, in, position + i);
            }
        }
        position += literal.length;
    }

    /** Scans a string, at its opening quote. Most are plain ASCII, which is looked through by eight bytes at once. */
    String scanString() {
        int start = position + 1;
        int p = start;
        int last = in.length - JsonWords.SIZE;
        while (p <= last) {
            long special = JsonWords.special(JsonWords.at(in, p));
            p += JsonWords.before(special);
            if (special != 0) {
                break;
            }
        }
        if (p == in.length || in[p] != '"') {
            return scanOtherString(start, p);
        }
        position = p + 1;
        return shortEnough(new String(in, start, p - start, StandardCharsets.ISO_8859_1), start);
    }

    /** Scans the rest of a string that has something else in it, or is near the end of the text. */
    private String scanOtherString(int start, int from) {
        boolean isAscii = true;
        int p = from;
        while (p < in.length) {
            byte b = in[p];
            if (b == '"') {
                position = p + 1;
                Charset charset = isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                return shortEnough(new String(in, start, p - start, charset), start);
            }
            if (b == '\\') {
                JsonUnescaper unescaper = new JsonUnescaper(in, start, p);
                position = unescaper.end() + 1;
                return shortEnough(unescaper.text(), start);
            }
            if (b >= ' ') {
                p++;
            } else if (b >= 0) {
                throw MalformedJson.unescapedControl(in, p);
            } else {
                isAscii = false;
                p += multiByte(in, p);
            }
        }
        throw MalformedJson.expected("a quote at the end of the string", in, p);
    }

    private String shortEnough(String text, int start) {
        if (text.length() > limits.maxStringLength()) {
            throw MalformedJson.stringTooLong(limits, start - 1);
        }
        return text;
    }

    static int multiByte(byte[] in, int offset) {
        int length = Utf8.sequenceLength(in, offset);
        if (length == 0) {
            throw MalformedJson.notUtf8(in, offset);
        }
        return length;
    }

    /** Scans a name, at its opening quote, if it is one of some names; -1 if that cannot be told without the whole string. */
    int scanName(JsonNames names, int expected) {
        int index = names.matchQuoted(in, position + 1, expected);
        if (index < 0 || names.encodedLength(index) > limits.maxStringLength()) {
            return -1;
        }
        position += names.encodedLength(index) + 2;
        return index;
    }

    /** Scans a number, at its first character. */
    JsonNumber scanNumber() {
        int start = position;
        int end = endOfNumber();
        position = end;
        return JsonNumber.ofChecked(new String(in, start, end - start, StandardCharsets.ISO_8859_1));
    }

    private int endOfNumber() {
        int p = position;
        if (p < in.length && in[p] == '-') {
            p++;
        }
        if (p < in.length && in[p] == '0') {
            p++;
            if (isDigit(p)) {
                throw MalformedJson.expected("no digit after a leading zero", in, p);
            }
        } else {
            p = scanDigits(p);
        }
        if (p < in.length && in[p] == '.') {
            p = scanDigits(p + 1);
        }
        if (p < in.length && (in[p] == 'e' || in[p] == 'E')) {
            p++;
            if (p < in.length && (in[p] == '+' || in[p] == '-')) {
                p++;
            }
            p = scanDigits(p);
        }
        if (p - position > limits.maxNumberLength()) {
            throw MalformedJson.numberTooLong(limits, position);
        }
        return p;
    }

    private int scanDigits(int start) {
        int p = start;
        while (isDigit(p)) {
            p++;
        }
        if (p == start) {
            throw MalformedJson.expected("a digit", in, p);
        }
        return p;
    }

    private boolean isDigit(int p) {
        return p < in.length && in[p] >= '0' && in[p] <= '9';
    }

    /**
     * Skips white space and scans an integer that is nothing but a few digits.
     *
     * @return the integer; -1 if what comes next is anything else, and nothing but the white space was taken
     */
    long scanPlainInteger() {
        peek();
        int start = position;
        int most = Math.min(in.length - 1, start + CERTAIN_DIGITS);
        long value = 0;
        int p = start;
        while (p < most && in[p] >= '0' && in[p] <= '9') {
            value = value * 10 + (in[p++] - '0');
        }
        boolean isPlain = p > start && p < most && (in[start] != '0' || p == start + 1) && endsInteger(in[p]);
        if (!isPlain || p - start > limits.maxNumberLength()) {
            return -1;
        }
        position = p;
        return value;
    }

    private static boolean endsInteger(byte next) {
        return next == ',' || next == '}' || next == ']' || next == ' ' || next == '\n' || next == '\r';
    }

    /** The text is malformed at the position. */
    InvalidJsonException expected(String what) {
        return MalformedJson.expected(what, in, position);
    }
}
