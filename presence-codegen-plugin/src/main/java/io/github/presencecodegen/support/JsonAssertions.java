package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * The assertions of JSON Schema that take more than a comparison, each written once. What holds is found to hold without
 * allocating anything, but for {@link #areUnique} of long arrays and {@link #isMultipleOf} of long numbers.
 */
@NullMarked
public final class JsonAssertions {

    /** Up to this many items every pair is compared: sorting them would cost more. */
    private static final int PAIRWISE = 8;

    private JsonAssertions() {}

    /**
     * {@code minLength}: a character is a code point (RFC 8259, section 7), and an unpaired surrogate is one.
     *
     * @param text the text
     * @param min the minimum number of characters
     * @return true if the text has so many
     */
    public static boolean hasMinLength(String text, int min) {
        int units = text.length();
        // No character takes more than two units, and none less than one.
        return units >= min && (units >= 2L * min || text.codePointCount(0, units) >= min);
    }

    /**
     * {@code maxLength}, which counts as {@link #hasMinLength} does.
     *
     * @param text the text
     * @param max the maximum number of characters
     * @return true if the text has no more
     */
    public static boolean hasMaxLength(String text, int max) {
        int units = text.length();
        return units <= max || units <= 2L * max && text.codePointCount(0, units) <= max;
    }

    /**
     * {@code multipleOf}, exact for all exponents.
     *
     * @param value the number
     * @param divisor the divisor, greater than 0
     * @return true if the number is a whole multiple of it
     * @throws ArithmeticException if the divisor is 0
     */
    public static boolean isMultipleOf(JsonNumber value, JsonNumber divisor) {
        return value.isMultipleOf(divisor);
    }

    /**
     * {@code uniqueItems}: no two items are equal, as defined by {@link JsonValue}.
     *
     * @param array the array
     * @return true if all items differ
     */
    public static boolean areUnique(JsonArray array) {
        int size = array.size();
        if (size > PAIRWISE) {
            return EqualItems.in(array) == null;
        }
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (array.get(i).equals(array.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * {@code required}.
     *
     * @param object the object
     * @param names the names of the required members; the array is not changed
     * @return true if all are
     */
    public static boolean hasAll(JsonObject object, String[] names) {
        for (String name : names) {
            if (!object.has(name)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a value equals one of some others, as defined by {@link JsonValue}.
     *
     * @param value the value
     * @param allowed the others
     * @return true if it does
     */
    public static boolean isOneOf(JsonValue value, JsonValue[] allowed) {
        for (JsonValue each : allowed) {
            if (value.equals(each)) {
                return true;
            }
        }
        return false;
    }
}
