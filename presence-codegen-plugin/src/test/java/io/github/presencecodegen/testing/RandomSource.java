package io.github.presencecodegen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Random values, all of which follow from a seed. One in eight is a limit of its range, or a value beside zero. */
public final class RandomSource {

    private static final int EDGES = 8;

    private static final Integer[] EDGE_UNITS = {(int) '\n', (int) '"', (int) '\\', 0x80, 0x800, 0xd800, 0xdc00, 0xdfff
    };

    private final Random random;

    /** The values of a seed. Neighbouring seeds have nothing in common, as they do in {@link Random}. */
    public RandomSource(long seed) {
        this.random = new Random(new SplittableRandom(seed).nextLong());
    }

    /** What the values are drawn from, for whatever draws from it as well. */
    public Random random() {
        return random;
    }

    private boolean isEdge() {
        return random.nextInt(EDGES) == 0;
    }

    /** A number of a range, both ends included. */
    public int between(int least, int most) {
        return (int) between((long) least, most);
    }

    /** A number of a range, both ends included; short ones are as likely as long ones. */
    public long between(long least, long most) {
        if (isEdge()) {
            return Math.max(least, Math.min(of(least, least + 1, most - 1, most, -1L, 0L, 1L), most));
        }
        long range = most - least;
        if (range >= 0 && range < Integer.MAX_VALUE) {
            return least + random.nextInt((int) range + 1);
        }
        long number = random.nextLong() >> random.nextInt(Long.SIZE);
        return number >= least && number <= most ? number : random.nextLong(least, most);
    }

    /** A finite number: any bits, or a short decimal. */
    public double finite() {
        if (isEdge()) {
            return of(0.0, -0.0, 1.0, -1.0, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE);
        }
        double number =
                random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : between(-100_000, 100_000) / 100.0;
        return Double.isFinite(number) ? number : finite();
    }

    /** A text of any UTF-16 code units, halves of pairs included, with a length of a range. */
    public String text(int least, int most) {
        int length = between(least, most);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            if (length - text.length() > 1 && isEdge()) {
                text.appendCodePoint(between(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT));
            } else {
                text.append((char) (isEdge() ? of(EDGE_UNITS) : between(0, of(0x7f, 0x7ff, 0xffff))));
            }
        }
        return text.toString();
    }

    /** A text of some characters, with a length of a range. */
    public String text(String characters, int least, int most) {
        return String.join("", list(least, most, () -> of(characters.split(""))));
    }

    /** One of these values. */
    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** A value that is drawn in one of these ways. */
    @SafeVarargs
    public final <T> T any(Supplier<? extends T>... ways) {
        return ways[random.nextInt(ways.length)].get();
    }

    /** Values with a number of a range. */
    public <T> List<T> list(int least, int most, Supplier<? extends T> value) {
        List<T> values = new ArrayList<>();
        for (int left = between(least, most); left > 0; left--) {
            values.add(value.get());
        }
        return values;
    }
}
