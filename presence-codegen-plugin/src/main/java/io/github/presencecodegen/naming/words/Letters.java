package io.github.presencecodegen.naming.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The letters and digits of Unicode 13, which is what JDK 17 knows. The tables of the running JDK grow with each release:
 * names made by them would differ from machine to machine, and an older compiler might refuse them. Those beyond the
 * basic plane are left out, as JDK 17 cannot read them in a tag of a documentation comment.
 */
public final class Letters {

    private static final String TABLE = "letters-and-digits.txt";

    /** Letters of Hangul that show nothing. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

    /** The first and the last code point of each range, in order. */
    private static final int[] RANGES = read();

    private Letters() {}

    public static boolean isLetterOrDigit(int point) {
        if (!Character.isBmpCodePoint(point) || FILLERS.indexOf(point) >= 0) {
            return false;
        }
        int found = Arrays.binarySearch(RANGES, point);
        // Between the first and the last of a range, the insertion point is the odd index of the last.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** The text with each letter in upper case that has one of letters; U+0264 got another than itself in Unicode 16. */
    public static String upperCase(String text) {
        return mapped(text, letter -> letter.toUpperCase(Locale.ROOT));
    }

    /** The text with its first letter in upper case. */
    public static String capitalized(String text) {
        char first = Character.toUpperCase(text.charAt(0));
        return isLetterOrDigit(first) ? first + text.substring(1) : text;
    }

    /** The text with each letter in lower case that has one of letters. */
    public static String lowerCase(String text) {
        return mapped(text, letter -> letter.toLowerCase(Locale.ROOT));
    }

    private static String mapped(String text, UnaryOperator<String> mapping) {
        StringBuilder mapped = new StringBuilder();
        text.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            String other = mapping.apply(letter);
            mapped.append(other.codePoints().allMatch(Letters::isLetterOrDigit) ? other : letter);
        });
        return mapped.toString();
    }

    /** Lines such as {@code 41-5a}; a range of one code point is written once, and stands twice in the array. */
    private static int[] read() {
        try (InputStream in = Letters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing in the plugin's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split("-"))
                    .flatMapToInt(range -> Arrays.stream(new String[] {range[0], range[range.length - 1]})
                            .mapToInt(hex -> Integer.parseInt(hex, 16)))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
