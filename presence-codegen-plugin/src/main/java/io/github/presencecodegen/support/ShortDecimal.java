package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * Arithmetic with decimal numbers of at most 18 digits, {@code mantissa / 10^scale}, without allocating anything. Nearly
 * all numbers are so short. The scale is the least possible one, so equal values have equal parts.
 */
@NullMarked
final class ShortDecimal {

    /** The scale of a number that is not short. */
    static final int NONE = -1;

    private static final int MAX_LENGTH = 18;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private ShortDecimal() {}

    /** The number of decimal places that a number is written with, or {@link #NONE} if it is long or has an exponent. */
    static int scaleAsWritten(String text) {
        int length = text.length();
        if (length > MAX_LENGTH) {
            return NONE;
        }
        int scale = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                scale = length - 1 - i;
            } else if (c > '9') {
                return NONE;
            }
        }
        return scale;
    }

    /** The digits of a number without exponent as an integer, wherever the decimal point is. */
    static long mantissaAsWritten(String text) {
        boolean isNegative = text.charAt(0) == '-';
        long mantissa = 0;
        for (int i = isNegative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.') {
                mantissa = mantissa * 10 + (c - '0');
            }
        }
        return isNegative ? -mantissa : mantissa;
    }

    static int compare(long mantissa, int scale, long otherMantissa, int otherScale) {
        long power = POWERS_OF_TEN[scale];
        long otherPower = POWERS_OF_TEN[otherScale];
        int whole = Long.compare(mantissa / power, otherMantissa / otherPower);
        if (whole != 0) {
            return whole;
        }
        // Both fractions in the unit of the last decimal place that there can be.
        return Long.compare(
                mantissa % power * POWERS_OF_TEN[MAX_LENGTH - scale],
                otherMantissa % otherPower * POWERS_OF_TEN[MAX_LENGTH - otherScale]);
    }

    /** Whether long arithmetic answers {@link #isMultiple} for these numbers. */
    static boolean canDivide(long mantissa, int scale, int divisorScale) {
        long power = POWERS_OF_TEN[Math.max(0, divisorScale - scale)];
        return Math.abs(mantissa) <= Long.MAX_VALUE / power;
    }

    /** Whether a number is a whole multiple of a divisor. */
    static boolean isMultiple(long mantissa, int scale, long divisor, int divisorScale) {
        // What needs more decimal places than the divisor is no multiple of it.
        return scale <= divisorScale && mantissa * POWERS_OF_TEN[divisorScale - scale] % divisor == 0;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[MAX_LENGTH + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
