package io.github.presencecodegen.support;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/**
 * Finds names in a text by eight bytes at once, before it is known where a name ends. What it finds is certain; what it does
 * not find must be looked for in the common way: names with escapes, names near the end of a text, and names of which too many
 * begin in the same way.
 */
@NullMarked
final class JsonNameWords {

    private static final int MOST_PROBES = 8;

    /** Spreads the words over the table: 2 to the power of 64, divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The names, each with the quote that ends it. */
    private final byte[][] quoted;

    /** The first eight bytes of each; of a shorter one all its bytes, and which bits these are. */
    private final long[] heads;

    private final long[] headBits;

    /** The last eight bytes of each, and where they begin; of a shorter one the same as its head. */
    private final long[] tails;

    private final int[] tailOffsets;

    /** A hash table with open addressing of indexes plus one; 0 is a free slot. At least half of the slots are free. */
    private final int[] slots;

    private final int shift;

    JsonNameWords(byte[][] names) {
        int count = names.length;
        this.quoted = new byte[count][];
        this.heads = new long[count];
        this.headBits = new long[count];
        this.tails = new long[count];
        this.tailOffsets = new int[count];
        this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, count)) * 4)];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        for (int i = 0; i < count; i++) {
            quoted[i] = Arrays.copyOf(names[i], names[i].length + 1);
            quoted[i][names[i].length] = '"';
            if (isPlain(names[i])) {
                put(i);
            }
        }
    }

    /** Whether a name is written without escapes: only then is what is found certainly well-formed. */
    private static boolean isPlain(byte[] name) {
        for (byte b : name) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return true;
    }

    private void put(int index) {
        byte[] name = quoted[index];
        int length = name.length;
        heads[index] = JsonWords.at(Arrays.copyOf(name, Math.max(length, JsonWords.SIZE)), 0);
        headBits[index] = length < JsonWords.SIZE ? JsonWords.first(-1, length) : -1;
        tailOffsets[index] = Math.max(0, length - JsonWords.SIZE);
        tails[index] = length < JsonWords.SIZE ? heads[index] : JsonWords.at(name, tailOffsets[index]);
        int slot = slot(heads[index]);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = index + 1;
    }

    /**
     * The index of the name that begins here and has a quote behind it, or -1.
     *
     * @param in the text
     * @param start where the name begins
     * @param expected the index of the name that is tried first; any number
     */
    int match(byte[] in, int start, int expected) {
        if (start > in.length - JsonWords.SIZE) {
            return -1;
        }
        long word = JsonWords.at(in, start);
        return expected < quoted.length && isAt(in, start, word, expected) ? expected : find(in, start, word);
    }

    private int find(byte[] in, int start, long word) {
        int slot = slot(word);
        for (int probe = 0; probe < MOST_PROBES && slots[slot] != 0; probe++) {
            int index = slots[slot] - 1;
            if (isAt(in, start, word, index)) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private boolean isAt(byte[] in, int start, long word, int index) {
        long bits = headBits[index];
        if ((word & bits) != heads[index] || bits == 0) {
            return false;
        }
        int offset = tailOffsets[index];
        if (offset == 0) {
            return true;
        }
        int tail = start + offset;
        return tail <= in.length - JsonWords.SIZE
                && JsonWords.at(in, tail) == tails[index]
                && (offset <= JsonWords.SIZE || isMiddleAt(in, start, index));
    }

    private boolean isMiddleAt(byte[] in, int start, int index) {
        int end = tailOffsets[index];
        return Arrays.equals(quoted[index], JsonWords.SIZE, end, in, start + JsonWords.SIZE, start + end);
    }

    /** A name that is shorter than a word is hashed with its quote, and without what follows. */
    private int slot(long word) {
        long quotes = JsonWords.quotes(word);
        int length = JsonWords.before(quotes) + 1;
        long key = length < JsonWords.SIZE ? JsonWords.first(word, length) : word;
        return (int) (key * SPREAD >>> shift);
    }
}
