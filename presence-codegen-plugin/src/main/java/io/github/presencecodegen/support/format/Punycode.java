package io.github.presencecodegen.support.format;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Punycode (RFC 3492) of single labels of host names, without their prefix. Labels are short; what would not fit into one is
 * refused, which bounds the work and keeps the arithmetic far from its limits.
 */
@NullMarked
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private static final int[] NOTHING = {};

    private Punycode() {}

    /** The code points that a text of lower-case letters, digits and hyphens stands for; none if it stands for nothing. */
    static int[] decode(String text) {
        int delimiter = text.lastIndexOf('-');
        int[] decoded = new int[text.length()];
        int count = 0;
        while (count < delimiter) {
            decoded[count] = text.charAt(count);
            count++;
        }
        int at = delimiter > 0 ? delimiter + 1 : 0;
        int n = INITIAL_N;
        int bias = INITIAL_BIAS;
        long i = 0;
        while (at < text.length()) {
            long start = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < text.length() ? digit(text.charAt(at++)) : -1;
                i += digit * weight;
                if (digit < 0 || i > Integer.MAX_VALUE) {
                    return NOTHING;
                }
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
                if (weight > Integer.MAX_VALUE) {
                    return NOTHING;
                }
            }
            count++;
            bias = adapt(i - start, count, start == 0);
            if (i / count > Character.MAX_CODE_POINT - n) {
                return NOTHING;
            }
            n += (int) (i / count);
            i %= count;
            System.arraycopy(decoded, (int) i, decoded, (int) i + 1, count - 1 - (int) i);
            decoded[(int) i] = n;
            i++;
        }
        return Arrays.copyOf(decoded, count);
    }

    /** What stands for these code points, which are not more than a label can have; null if it is longer than the limit. */
    static @Nullable String encode(int[] codePoints, int limit) {
        StringBuilder encoded = new StringBuilder();
        for (int codePoint : codePoints) {
            if (codePoint < INITIAL_N) {
                encoded.append((char) codePoint);
            }
        }
        int basic = encoded.length();
        int handled = basic;
        if (basic > 0) {
            encoded.append('-');
        }
        int bias = INITIAL_BIAS;
        long delta = 0;
        for (int n = INITIAL_N; handled < codePoints.length; n++) {
            int next = smallestFrom(n, codePoints);
            delta += (next - n) * (handled + 1L);
            n = next;
            for (int codePoint : codePoints) {
                if (codePoint < n) {
                    delta++;
                } else if (codePoint == n) {
                    appendInteger(encoded, delta, bias);
                    if (encoded.length() > limit) {
                        return null;
                    }
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
        }
        return encoded.length() > limit ? null : encoded.toString();
    }

    private static int smallestFrom(int n, int[] codePoints) {
        int smallest = Integer.MAX_VALUE;
        for (int codePoint : codePoints) {
            if (codePoint >= n) {
                smallest = Math.min(smallest, codePoint);
            }
        }
        return smallest;
    }

    private static void appendInteger(StringBuilder encoded, long value, int bias) {
        long rest = value;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                encoded.append(letter((int) rest));
                return;
            }
            encoded.append(letter(threshold + (int) ((rest - threshold) % (BASE - threshold))));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int threshold(int k, int bias) {
        return Math.min(Math.max(k - bias, T_MIN), T_MAX);
    }

    /** Section 6.1. */
    private static int adapt(long firstDelta, int count, boolean first) {
        long delta = first ? firstDelta / DAMP : firstDelta / 2;
        delta += delta / count;
        int k = 0;
        while (delta > (BASE - T_MIN) * T_MAX / 2) {
            delta /= BASE - T_MIN;
            k += BASE;
        }
        return k + (int) ((BASE - T_MIN + 1) * delta / (delta + SKEW));
    }

    /** Section 5: the letters are the digits from 0, the decimal digits those from 26. */
    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return Ascii.isDigit(c) ? c - '0' + 26 : -1;
    }

    private static char letter(int digit) {
        return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
    }
}
