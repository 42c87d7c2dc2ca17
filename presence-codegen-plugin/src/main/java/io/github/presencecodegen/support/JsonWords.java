package io.github.presencecodegen.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.NullMarked;

/**
 * Eight bytes of a text at once, as one word: the first byte is the lowest one. Most of a JSON text are names and strings, of
 * which most are longer than that, and comparing eight bytes takes as long as comparing one.
 */
@NullMarked
final class JsonWords {

    /** The number of bytes in a word. */
    static final int SIZE = Long.BYTES;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private JsonWords() {}

    /** The eight bytes from an offset on, which must all be there. */
    static long at(byte[] in, int offset) {
        return (long) WORDS.get(in, offset);
    }

    /**
     * Marks the bytes that do not simply belong to a string of ASCII: quotes, backslashes, control characters, and what is
     * beyond ASCII. Only the first mark is exact: a subtraction can borrow from the byte above.
     */
    static long special(long word) {
        long quotes = (word ^ QUOTES) - ONES;
        long backslashes = (word ^ BACKSLASHES) - ONES;
        long controls = word - SPACES;
        return (quotes | backslashes | controls | word) & HIGH_BITS;
    }

    /** Marks the quotes; only the first mark is exact. */
    static long quotes(long word) {
        long difference = word ^ QUOTES;
        return (difference - ONES) & ~difference & HIGH_BITS;
    }

    /** The number of bytes before the first mark; 8 if there is none. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The first bytes of a word, fewer than eight; all others are 0. */
    static long first(long word, int bytes) {
        return word & (1L << (bytes << 3)) - 1;
    }
}
