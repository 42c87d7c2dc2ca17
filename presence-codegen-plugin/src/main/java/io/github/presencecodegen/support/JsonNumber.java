package io.github.presencecodegen.support;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number, kept as it was written. JSON has no limit of range or precision (RFC 8259, section 6), so nothing is
 * rounded until a Java type is requested. Equality and order are by value, not by spelling.
 */
@NullMarked
public final class JsonNumber implements JsonValue, Comparable<JsonNumber> {

    private static final int MAX_LENGTH = 1000;

    private final String text;

    /** The value as a {@link ShortDecimal}; the scale tells whether it is one. */
    private final long mantissa;

    private final int scale;

    /** The value if it is no short one, or once it had to be compared with such a one. */
    private @Nullable JsonDecimal decimal;

    private JsonNumber(String text) {
        this.text = text;
        int places = ShortDecimal.scaleAsWritten(text);
        long digits = places == ShortDecimal.NONE ? 0 : ShortDecimal.mantissaAsWritten(text);
        while (places > 0 && digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        this.mantissa = digits;
        this.scale = places;
    }

    /**
     * A number as it is to be written.
     *
     * @param text the number in the grammar of RFC 8259, at most 1000 characters
     * @return the number, with this text
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static JsonNumber of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a number has at most " + MAX_LENGTH + " characters");
        }
        if (!JsonScanner.isNumber(text.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("not a JSON number: " + JsonExcerpt.quote(text));
        }
        return new JsonNumber(text);
    }

    /**
     * An integer.
     *
     * @param value the value
     * @return the number
     */
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /**
     * A decimal number, as {@link BigDecimal#toString()} writes it.
     *
     * @param value the value
     * @return the number
     * @throws IllegalArgumentException if it takes more than 1000 characters
     */
    public static JsonNumber of(BigDecimal value) {
        return of(value.toString());
    }

    /**
     * A floating-point number, as {@link Double#toString(double)} writes it.
     *
     * @param value the value
     * @return the number
     * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot express
     */
    public static JsonNumber of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return new JsonNumber(Double.toString(value));
    }

    /** Takes a text that is known to be a number, of any length. */
    static JsonNumber ofChecked(String text) {
        return new JsonNumber(text);
    }

    /**
     * The number as it was written.
     *
     * @return the text, never changed
     */
    public String text() {
        return text;
    }

    /**
     * Whether the value has no fraction: true for {@code 5}, {@code 5.0} and {@code 50e-1}.
     *
     * @return true if it is an integer of any size
     */
    public boolean isInteger() {
        return isShort() ? scale == 0 : decimal().isIntegral();
    }

    /**
     * Whether the number is written without a fraction and without an exponent, which is what draft 4 of JSON Schema means
     * by an integer: true for {@code 5}, false for {@code 5.0} and {@code 5e0}.
     *
     * @return true if it has only digits, after an optional sign
     */
    public boolean isWrittenAsInteger() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9' || text.charAt(i) == '.') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the value is an integer in the range of {@code long}.
     *
     * @return true if {@link #longValue()} gives it
     */
    public boolean isLong() {
        return isShort() ? scale == 0 : decimal().isLong();
    }

    /**
     * Whether the value is an integer in the range of {@code int}.
     *
     * @return true if {@link #intValue()} gives it
     */
    public boolean isInt() {
        return isLong() && longValue() == (int) longValue();
    }

    /**
     * The value as a {@code long}.
     *
     * @return exactly the value
     * @throws ArithmeticException if it has a fraction or is out of range
     */
    public long longValue() {
        if (!isLong()) {
            throw new ArithmeticException("not a long: " + this);
        }
        return isShort() ? mantissa : decimal().longValue();
    }

    /**
     * The value as an {@code int}.
     *
     * @return exactly the value
     * @throws ArithmeticException if it has a fraction or is out of range
     */
    public int intValue() {
        if (!isInt()) {
            throw new ArithmeticException("not an int: " + this);
        }
        return (int) longValue();
    }

    /**
     * The nearest {@code double}; {@code -0} gives the negative zero.
     *
     * @return the value, rounded
     * @throws ArithmeticException if it is too great for a {@code double}
     */
    public double doubleValue() {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("out of the range of double: " + this);
        }
        return value;
    }

    /**
     * The value as a decimal number, with the scale that it was written with. Be careful with arithmetic on untrusted
     * input: adding 1 to {@code 1e1000000000} exhausts the memory.
     *
     * @return exactly the value
     * @throws ArithmeticException if the exponent is out of the range of {@link BigDecimal}
     */
    public BigDecimal toBigDecimal() {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            if (decimal().signum() == 0) {
                return BigDecimal.ZERO;
            }
            throw new ArithmeticException("out of the range of BigDecimal: " + this);
        }
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    @Override
    public String typeName() {
        return isInteger() ? "integer" : "number";
    }

    @Override
    public int compareTo(JsonNumber other) {
        return isShort() && other.isShort()
                ? ShortDecimal.compare(mantissa, scale, other.mantissa, other.scale)
                : decimal().compareTo(other.decimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonNumber)) {
            return false;
        }
        JsonNumber number = (JsonNumber) other;
        return isShort() && number.isShort()
                ? mantissa == number.mantissa && scale == number.scale
                : decimal().equals(number.decimal());
    }

    @Override
    public int hashCode() {
        return isLong() ? Long.hashCode(longValue()) : decimal().hashCode();
    }

    @Override
    public String toString() {
        return JsonExcerpt.of(this);
    }

    /** Whether this is a whole multiple of a divisor other than 0. */
    boolean isMultipleOf(JsonNumber divisor) {
        boolean fits = isShort()
                && divisor.isShort()
                && divisor.mantissa != 0
                && ShortDecimal.canDivide(mantissa, scale, divisor.scale);
        return fits
                ? ShortDecimal.isMultiple(mantissa, scale, divisor.mantissa, divisor.scale)
                : decimal().isMultipleOf(divisor.decimal());
    }

    private boolean isShort() {
        return scale != ShortDecimal.NONE;
    }

    /** Two threads may both parse the text; both get the same result. */
    private JsonDecimal decimal() {
        JsonDecimal parts = decimal;
        if (parts == null) {
            parts = JsonDecimal.of(text);
            decimal = parts;
        }
        return parts;
    }
}
