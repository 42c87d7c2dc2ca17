package io.github.presencecodegen.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters and digits of Unicode 13, which is what JDK 17 knows. The tables of the running JDK grow with each release:
 * names made by them would differ from machine to machine, and an older compiler might refuse them.
 */
final class Letters {

    private static final String TABLE = "letters-and-digits.txt";

    /** The first and the last code point of each range, in order. */
    private static final int[] RANGES = read();

    private Letters() {}

    static boolean isLetterOrDigit(int point) {
        int found = Arrays.binarySearch(RANGES, point);
        // Between the first and the last of a range, the insertion point is the odd index of the last.
        return found >= 0 || (-found - 1) % 2 == 1;
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
