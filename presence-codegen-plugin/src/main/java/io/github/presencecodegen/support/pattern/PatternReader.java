package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the numbers of a program. Each is written in digits of five bits, the lowest first, and all of its digits but the
 * last have a sixth bit set. A digit is the character so many places behind {@code 0}, with {@code ~} for the backslash.
 */
@NullMarked
public final class PatternReader {

    private final String text;
    private int index;

    /**
     * A reader at the beginning of a program.
     *
     * @param text the program
     */
    public PatternReader(String text) {
        this.text = text;
    }

    /** {@return whether another number follows} */
    public boolean hasNext() {
        return index < text.length();
    }

    /**
     * Reads the next number.
     *
     * @return the number, not negative
     * @throws IllegalArgumentException if the text has ended or is not one that the generator writes
     */
    public int next() {
        int value = 0;
        for (int shift = 0; shift < 31; shift += 5) {
            int digit = digit();
            value |= (digit & 31) << shift;
            if (digit < 32) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of the program is too long");
    }

    private int digit() {
        if (index == text.length()) {
            throw new IllegalArgumentException("the program ends too early");
        }
        char c = text.charAt(index++);
        int digit = (c == '~' ? '\\' : c) - '0';
        if (digit < 0 || digit > 63) {
            throw new IllegalArgumentException("the program has a character of no meaning");
        }
        return digit;
    }
}
