package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** The bytes of a text that is being written, in UTF-8. */
@NullMarked
final class JsonBytes {

    private static final int FIRST_CAPACITY = 512;
    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** Puts a string with its quotes. */
    void string(String text) {
        int length = text.length();
        put('"');
        for (int i = plainString(text); i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                put(c);
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                put(Character.toCodePoint(c, text.charAt(i)), 4);
            } else if (Character.isSurrogate(c)) {
                unicodeEscape(c);
            } else {
                put(c, c < 0x800 ? 2 : 3);
            }
        }
        put('"');
    }

    /** Writes as much as needs no escape and is ASCII, which is nearly always all, and returns how much that was. */
    private int plainString(String text) {
        int length = text.length();
        ensure(length);
        int i = 0;
        while (i < length && isPlain(text.charAt(i))) {
            bytes[size++] = (byte) text.charAt(i++);
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escapeLetter(c);
            case '\b' -> escapeLetter('b');
            case '\f' -> escapeLetter('f');
            case '\n' -> escapeLetter('n');
            case '\r' -> escapeLetter('r');
            case '\t' -> escapeLetter('t');
            default -> unicodeEscape(c);
        }
    }

    private void escapeLetter(char letter) {
        put('\\');
        put(letter);
    }

    private void unicodeEscape(char c) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put((char) HEX[c >> shift & 0xF]);
        }
    }

    /** Puts a code point as a sequence of several bytes. */
    private void put(int codePoint, int length) {
        ensure(length);
        int shift = (length - 1) * 6;
        int lead = 0xF00 >> length & 0xFF;
        bytes[size++] = (byte) (lead | codePoint >> shift);
        while (shift > 0) {
            shift -= 6;
            bytes[size++] = (byte) (0x80 | codePoint >> shift & 0x3F);
        }
    }

    void put(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    void bytes(byte[] some) {
        ensure(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            long wanted = Math.max((long) size + more, Math.min(2L * bytes.length, MAX_CAPACITY));
            if (wanted > MAX_CAPACITY) {
                throw new OutOfMemoryError("the JSON text is too long for an array");
            }
            bytes = Arrays.copyOf(bytes, (int) wanted);
        }
    }
}
