package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * Canonical JSON, as the appendices of the Matrix specification define it: one text for each value, which can be hashed
 * and signed. It is UTF-8 without white space; members are sorted by the Unicode code points of their names; and only
 * quotes, backslashes and control characters are escaped, as short as possible.
 *
 * <p>Numbers must be integers from -(2<sup>53</sup>)+1 to 2<sup>53</sup>-1. A number that is written with a fraction or an
 * exponent has no canonical form, not even {@code 1.0} or {@code 1e3}; {@code -0} is written {@code 0}. Typed integers
 * never have a fraction or an exponent, since they are written anew.
 */
@NullMarked
public final class CanonicalJson {

    private static final long GREATEST = (1L << 53) - 1;

    private CanonicalJson() {}

    /**
     * Writes a value as canonical JSON.
     *
     * @param value a value of a generated type, or a JSON value of any depth
     * @return its canonical JSON in UTF-8
     * @throws InvalidValueException if it has none; lists what {@link #check(JsonValue)} would return, or one violation,
     *     {@code $parse}, if a text in it has an unpaired surrogate, which no value that was read or built has
     */
    public static byte[] encode(JsonModel value) {
        JsonValue json;
        try {
            json = value.toJsonValue();
        } catch (InvalidJsonException e) {
            throw new InvalidValueException(e.violations());
        }
        List<Violation> violations = check(json);
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
        return CanonicalWriter.write(json);
    }

    /**
     * Checks whether a value has a canonical form. A JSON value has no unpaired surrogates and no name twice, so only
     * numbers can be wrong.
     *
     * @param json the value, of any depth
     * @return a violation for each number without a canonical form, with the keyword {@code $canonical}, in document order;
     *     at most {@link JsonLimits#DEFAULT}'s number of violations; empty if there are none
     */
    public static List<Violation> check(JsonValue json) {
        List<Violation> violations = new ArrayList<>();
        JsonPlace place = JsonPlace.root(Objects.requireNonNull(json, "json"));
        while (place != null && violations.size() < JsonLimits.DEFAULT.maxViolations()) {
            if (place.value() instanceof JsonNumber number && !isCanonical(number)) {
                violations.add(violation(place.pointer(), number));
            }
            place = place.next();
        }
        return List.copyOf(violations);
    }

    private static boolean isCanonical(JsonNumber number) {
        return number.isWrittenAsInteger() && isInRange(number);
    }

    private static boolean isInRange(JsonNumber number) {
        return number.isLong() && number.longValue() >= -GREATEST && number.longValue() <= GREATEST;
    }

    private static Violation violation(String pointer, JsonNumber number) {
        String shown = JsonExcerpt.of(number, JsonExcerpt.IN_MESSAGE);
        String wanted = number.isWrittenAsInteger()
                ? "must be from " + -GREATEST + " to " + GREATEST
                : "must be written without a fraction or an exponent";
        return new Violation(
                pointer, "$canonical", "", wanted + " in canonical JSON, but is " + shown, Map.of("actual", shown));
    }
}
