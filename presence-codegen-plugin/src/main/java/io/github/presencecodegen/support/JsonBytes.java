package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;

/** The bytes of a text that is being written, in UTF-8. */
@NullMarked
final class JsonBytes {

    private static final int FIRST_CAPACITY = 512;

    /** Those of the smallest {@code long}, and its sign. */
    private static final int MOST_DIGITS = 20;

    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /** A larger buffer is not kept, since few texts are so long. */
    private static final int MOST_KEPT = 1 << 20;

    private static final byte[] NONE = {};

    /** The buffer of a text that has been written, for the next one. Whoever takes it has it alone, on any kind of thread. */
    private static final AtomicReference<byte[]> SPARE = new AtomicReference<>();

    private byte[] bytes = NONE;
    private int size;

    /** Leaves the buffer to the next text; of this one nothing is left. */
    void recycle() {
        if (bytes.length <= MOST_KEPT) {
            SPARE.set(bytes);
        }
        bytes = NONE;
        size = 0;
    }

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

    /** Puts a string with its quotes. As long as nothing must be escaped, each character is one byte. */
    void string(String text) {
        int length = text.length();
        ensure(length + 2);
        byte[] to = bytes;
        int p = size;
        to[p++] = '"';
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                break;
            }
            to[p++] = (byte) c;
            i++;
        }
        size = p;
        if (i < length) {
            rest(text, i);
        }
        put('"');
    }

    /** Puts what follows the first character that is not plain. */
    private void rest(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
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

    /** A name as it stands between two members: after a comma, in quotes, with a colon. */
    static byte[] betweenMembers(String name) {
        JsonBytes bytes = new JsonBytes();
        bytes.put(',');
        bytes.string(name);
        bytes.put(':');
        byte[] written = bytes.toByteArray();
        bytes.recycle();
        return written;
    }

    /** Puts an integer. */
    void number(long value) {
        ensure(MOST_DIGITS);
        if (value < 0) {
            if (value == Long.MIN_VALUE) {
                bytes(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
                return;
            }
            bytes[size++] = '-';
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long power = 10; digits < MOST_DIGITS - 1 && rest >= power; power *= 10) {
            digits++;
        }
        int p = size + digits;
        size = p;
        do {
            bytes[--p] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
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
        bytes(some, 0);
    }

    /** Puts bytes from an index on. */
    void bytes(byte[] some, int from) {
        int length = some.length - from;
        ensure(length);
        System.arraycopy(some, from, bytes, size, length);
        size += length;
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            grow(more);
        }
    }

    private void grow(int more) {
        byte[] spare = size == 0 ? SPARE.getAndSet(null) : null;
        if (spare != null && spare.length >= more) {
            bytes = spare;
        } else {
            long wanted =
                    Math.max((long) size + more, Math.min(Math.max(FIRST_CAPACITY, 2L * bytes.length), MAX_CAPACITY));
            if (wanted > MAX_CAPACITY) {
                throw new OutOfMemoryError("the JSON text is too long for an array");
            }
            bytes = Arrays.copyOf(bytes, (int) wanted);
        }
    }
}
