package io.github.presencecodegen.support;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** An encoding of RFC 4648: each character stands for some bits, and {@code =} fills the last group of characters. */
@NullMarked
final class EncodedBits {

    private static final char PAD = '=';

    private final int bitsOfDigit;
    private final int group;
    private final byte[] values = new byte[128];

    /**
     * An encoding.
     *
     * @param alphabet the characters in the order of their values; small letters that it lacks stand for capital ones
     * @param bitsOfDigit how many bits each stands for
     * @param group how many characters are a group; 1 where nothing is filled
     */
    EncodedBits(String alphabet, int bitsOfDigit, int group) {
        this.bitsOfDigit = bitsOfDigit;
        this.group = group;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            char c = alphabet.charAt(i);
            values[c] = (byte) i;
            if (bitsOfDigit < 6) {
                values[Character.toLowerCase(c)] = (byte) i;
            }
        }
    }

    /** Whether a text has this encoding. */
    boolean accepts(String text, boolean mayLackPadding) {
        int digits = digits(text);
        int padding = text.length() - digits;
        int left = digits * (long) bitsOfDigit % 8 < bitsOfDigit ? 0 : -1;
        boolean isFilled = padding == (group - digits % group) % group;
        if (left != 0 || !(isFilled || padding == 0 && mayLackPadding)) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if (c >= values.length || values[c] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == PAD) {
            end--;
        }
        return end;
    }

    /** The bytes of a text that has this encoding. */
    byte[] bytes(String text) {
        int digits = digits(text);
        byte[] bytes = new byte[(int) ((long) digits * bitsOfDigit / 8)];
        int next = 0;
        int held = 0;
        int bits = 0;
        for (int i = 0; i < digits; i++) {
            held = held << bitsOfDigit | values[text.charAt(i)];
            bits += bitsOfDigit;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
