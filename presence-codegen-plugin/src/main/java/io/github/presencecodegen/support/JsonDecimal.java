package io.github.presencecodegen.support;

import java.math.BigInteger;
import org.jspecify.annotations.NullMarked;

/**
 * The value of a number, {@code signum * 0.digits * 10^point}, with neither leading nor trailing zeros among the digits.
 * So equal values have equal parts, and nothing is ever expanded: {@code 1e999999999} has one digit.
 *
 * @param signum -1, 0 or 1
 * @param digits the significant digits; none for zero
 * @param point where the decimal point is, counted from the first digit
 */
@NullMarked
record JsonDecimal(int signum, String digits, BigInteger point) implements Comparable<JsonDecimal> {

    private static final JsonDecimal ZERO = new JsonDecimal(0, "", BigInteger.ZERO);
    private static final int LONG_DIGITS = 19;

    /** So many digits are made a number at once: that takes time in the square of them. */
    private static final int CHUNK = 1000;

    /** Takes a number apart that is known to be written as RFC 8259 requires. */
    static JsonDecimal of(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int exponentMark = Math.max(text.indexOf('e'), text.indexOf('E'));
        int mantissaEnd = exponentMark < 0 ? text.length() : exponentMark;
        int dot = text.indexOf('.');
        String whole = text.substring(start, dot < 0 ? mantissaEnd : dot);
        String digits = dot < 0 ? whole : whole + text.substring(dot + 1, mantissaEnd);

        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        if (first == digits.length()) {
            return ZERO;
        }
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        BigInteger exponent = exponentMark < 0 ? BigInteger.ZERO : new BigInteger(text.substring(exponentMark + 1));
        BigInteger point = exponent.add(BigInteger.valueOf((long) whole.length() - first));
        return new JsonDecimal(start == 1 ? -1 : 1, digits.substring(first, last), point);
    }

    boolean isIntegral() {
        return signum == 0 || point.compareTo(BigInteger.valueOf(digits.length())) >= 0;
    }

    boolean isLong() {
        return signum == 0
                || isIntegral()
                        && point.compareTo(BigInteger.valueOf(LONG_DIGITS)) <= 0
                        && integer().bitLength() < Long.SIZE;
    }

    /** The value, if {@link #isLong()}. */
    long longValue() {
        return signum == 0 ? 0 : integer().longValueExact();
    }

    /** Whether this is a whole multiple of a divisor. */
    boolean isMultipleOf(JsonDecimal divisor) {
        if (divisor.signum == 0) {
            throw new ArithmeticException("divisor 0");
        }
        BigInteger places = exponent().subtract(divisor.exponent());
        // The digits end in no zero, so what has more decimal places than the divisor is no multiple of it.
        if (signum == 0 || places.signum() < 0) {
            return signum == 0;
        }
        BigInteger modulus = new BigInteger(divisor.digits);
        // A factor 2 or 5 is in the modulus less often than it has bits, so a greater power of ten changes nothing.
        BigInteger power = places.min(BigInteger.valueOf(modulus.bitLength()));
        return BigInteger.TEN
                        .modPow(power, modulus)
                        .multiply(digitsModulo(modulus))
                        .mod(modulus)
                        .signum()
                == 0;
    }

    private BigInteger digitsModulo(BigInteger modulus) {
        BigInteger remainder = BigInteger.ZERO;
        for (int start = 0; start < digits.length(); start += CHUNK) {
            String chunk = digits.substring(start, Math.min(start + CHUNK, digits.length()));
            remainder = remainder
                    .multiply(BigInteger.TEN.pow(chunk.length()))
                    .add(new BigInteger(chunk))
                    .mod(modulus);
        }
        return remainder;
    }

    /** The power of ten by which the digits, read as an integer, are multiplied. */
    private BigInteger exponent() {
        return point.subtract(BigInteger.valueOf(digits.length()));
    }

    private BigInteger integer() {
        BigInteger magnitude = new BigInteger(digits + "0".repeat(point.intValueExact() - digits.length()));
        return signum < 0 ? magnitude.negate() : magnitude;
    }

    @Override
    public int compareTo(JsonDecimal other) {
        if (signum != other.signum) {
            return Integer.compare(signum, other.signum);
        }
        int magnitude = point.compareTo(other.point);
        if (magnitude == 0) {
            magnitude = digits.compareTo(other.digits);
        }
        return signum < 0 ? -magnitude : magnitude;
    }
}
