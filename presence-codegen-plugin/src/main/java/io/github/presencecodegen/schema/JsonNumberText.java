package io.github.presencecodegen.schema;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a number of YAML 1.2 (section 10.3.2) as JSON does (RFC 8259, section 6). Its digits stay as they are; JSON
 * allows no plus sign in front, no leading zeros, no bare point, no other base than ten, nothing infinite.
 */
public final class JsonNumberText {

    /** What a JSON number of ours may have; changing the base of a longer one would also take long. */
    public static final int MOST_CHARACTERS = 1_000;

    private static final Pattern DECIMAL =
            Pattern.compile("\\+?(?<sign>-?)0*+(?<whole>[0-9]*+)(?:\\.(?<fraction>[0-9]*+))?+(?<exponent>[eE].++)?+");

    private JsonNumberText() {}

    /** The number in JSON; empty when it has none, or too many characters. */
    public static Optional<String> of(String yaml) {
        return inJson(yaml).filter(number -> number.length() <= MOST_CHARACTERS);
    }

    private static Optional<String> inJson(String yaml) {
        if (yaml.startsWith("0x")) {
            return inBaseTen(yaml.substring(2), 16);
        }
        if (yaml.startsWith("0o")) {
            return inBaseTen(yaml.substring(2), 8);
        }
        Matcher decimal = DECIMAL.matcher(yaml);
        return decimal.matches() ? Optional.of(text(decimal)) : Optional.empty();
    }

    private static String text(Matcher decimal) {
        String whole = decimal.group("whole");
        String fraction = decimal.group("fraction");
        String exponent = decimal.group("exponent");
        return decimal.group("sign")
                + (whole.isEmpty() ? "0" : whole)
                + (fraction == null || fraction.isEmpty() ? "" : "." + fraction)
                + (exponent == null ? "" : exponent);
    }

    private static Optional<String> inBaseTen(String digits, int base) {
        return digits.length() > MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(new BigInteger(digits, base).toString());
    }
}
