package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/** A string with escapes (RFC 8259, section 7), read from its first escape to its end. Few strings need it. */
@NullMarked
final class JsonUnescaper {

    private static final int UNICODE_ESCAPE = 6;

    private final byte[] in;
    private final StringBuilder text;
    private int position;

    /**
     * Reads a string.
     *
     * @param in the text
     * @param start where the string begins, after its quote
     * @param escape where its first escape is; what is before it is known to be well-formed
     */
    JsonUnescaper(byte[] in, int start, int escape) {
        this.in = in;
        this.text = new StringBuilder();
        this.position = escape;
        appendRaw(start);
        read();
    }

    String text() {
        return text.toString();
    }

    /** Where the closing quote is. */
    int end() {
        return position;
    }

    private void read() {
        int rawStart = position;
        while (position < in.length) {
            byte b = in[position];
            if (b == '"') {
                appendRaw(rawStart);
                return;
            }
            if (b == '\\') {
                appendRaw(rawStart);
                readEscape();
                rawStart = position;
            } else if (b >= ' ') {
                position++;
            } else if (b >= 0) {
                throw MalformedJson.unescapedControl(in, position);
            } else {
                position += JsonScanner.multiByte(in, position);
            }
        }
        throw MalformedJson.expected("a quote at the end of the string", in, position);
    }

    private void appendRaw(int start) {
        if (start < position) {
            text.append(new String(in, start, position - start, StandardCharsets.UTF_8));
        }
    }

    private void readEscape() {
        int letter = position + 1 < in.length ? in[position + 1] : -1;
        switch (letter) {
            case '"', '\\', '/' -> append((char) letter);
            case 'b' -> append('\b');
            case 'f' -> append('\f');
            case 'n' -> append('\n');
            case 'r' -> append('\r');
            case 't' -> append('\t');
            case 'u' -> readUnicodeEscape();
            default -> throw MalformedJson.expected("one of \"\\/bfnrtu after a backslash", in, position + 1);
        }
    }

    private void append(char c) {
        text.append(c);
        position += 2;
    }

    private void readUnicodeEscape() {
        int first = position;
        char unit = hexUnit(first);
        position += UNICODE_ESCAPE;
        text.append(unit);
        if (!Character.isSurrogate(unit)) {
            return;
        }
        boolean isPair = Character.isHighSurrogate(unit)
                && position + 1 < in.length
                && in[position] == '\\'
                && in[position + 1] == 'u';
        char other = isPair ? hexUnit(position) : 0;
        if (!Character.isLowSurrogate(other)) {
            throw InvalidJsonException.malformed(first, "unpaired surrogate escape");
        }
        position += UNICODE_ESCAPE;
        text.append(other);
    }

    private char hexUnit(int escape) {
        int unit = 0;
        for (int p = escape + 2; p < escape + UNICODE_ESCAPE; p++) {
            int digit = p < in.length ? Character.digit(in[p], 16) : -1;
            if (digit < 0) {
                throw MalformedJson.expected("a hexadecimal digit", in, p);
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }
}
