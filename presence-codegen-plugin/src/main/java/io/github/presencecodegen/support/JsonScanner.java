package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text, a position in them, and the tokens of RFC 8259: white space, literals, numbers and strings. It
 * knows nothing of objects and arrays. A string or number that has been scanned stays where it is until somebody asks for
 * it, because most names are only compared.
 */
@NullMarked
final class JsonScanner {

    /** What {@link #peek()} returns at the end of the text. */
    static final int END = -1;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    /** Up to this many digits a number certainly fits into a {@code long}. */
    private static final int CERTAIN_DIGITS = 18;

    private final byte[] in;
    private final JsonLimits limits;
    private int position;

    private int tokenStart;
    private int tokenEnd;
    private boolean isAscii;
    private boolean isInteger;

    /** The string scanned last, if it had escapes. */
    private @Nullable String unescaped;

    JsonScanner(byte[] in, JsonLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Whether the bytes are one number, and nothing else. */
    static boolean isNumber(byte[] text) {
        JsonScanner scanner = new JsonScanner(text, JsonLimits.UNLIMITED);
        try {
            scanner.scanNumber();
        } catch (InvalidJsonException e) {
            return false;
        }
        return scanner.position == text.length;
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

    /** Scans a string, at its opening quote. */
    void scanString() {
        int p = position + 1;
        tokenStart = p;
        unescaped = null;
        isAscii = true;
        while (p < in.length) {
            byte b = in[p];
            if (b == '"') {
                endString(p);
                return;
            }
            if (b == '\\') {
                JsonUnescaper unescaper = new JsonUnescaper(in, tokenStart, p);
                unescaped = unescaper.text();
                endString(unescaper.end());
                return;
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

    private void endString(int quote) {
        tokenEnd = quote;
        // A string never has more characters than bytes.
        if (quote - tokenStart > limits.maxStringLength() && text().length() > limits.maxStringLength()) {
            throw MalformedJson.stringTooLong(limits, tokenStart - 1);
        }
        position = quote + 1;
    }

    static int multiByte(byte[] in, int offset) {
        int length = Utf8.sequenceLength(in, offset);
        if (length == 0) {
            throw MalformedJson.notUtf8(in, offset);
        }
        return length;
    }

    /** The string scanned last. */
    String text() {
        if (unescaped != null) {
            return unescaped;
        }
        return new String(
                in, tokenStart, tokenEnd - tokenStart, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Which of some names the string scanned last is, or -1. */
    int match(JsonNames names) {
        return unescaped == null ? names.match(in, tokenStart, tokenEnd) : names.match(unescaped);
    }

    /** Scans a number, at its first character. */
    void scanNumber() {
        tokenStart = position;
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
        isInteger = true;
        if (p < in.length && in[p] == '.') {
            isInteger = false;
            p = scanDigits(p + 1);
        }
        if (p < in.length && (in[p] == 'e' || in[p] == 'E')) {
            isInteger = false;
            p++;
            if (p < in.length && (in[p] == '+' || in[p] == '-')) {
                p++;
            }
            p = scanDigits(p);
        }
        if (p - tokenStart > limits.maxNumberLength()) {
            throw MalformedJson.numberTooLong(limits, tokenStart);
        }
        tokenEnd = p;
        position = p;
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

    /** Whether the number scanned last is so short and plain that {@link #integer()} may be asked. */
    boolean isPlainInteger() {
        return isInteger && tokenEnd - tokenStart <= CERTAIN_DIGITS;
    }

    /** The number scanned last, if it is plain. */
    long integer() {
        boolean isNegative = in[tokenStart] == '-';
        long value = 0;
        for (int p = isNegative ? tokenStart + 1 : tokenStart; p < tokenEnd; p++) {
            value = value * 10 + (in[p] - '0');
        }
        return isNegative ? -value : value;
    }

    /** The number scanned last. */
    JsonNumber number() {
        return JsonNumber.ofChecked(new String(in, tokenStart, tokenEnd - tokenStart, StandardCharsets.ISO_8859_1));
    }

    /** The text is malformed at the position. */
    InvalidJsonException expected(String what) {
        return MalformedJson.expected(what, in, position);
    }
}
