package io.github.presencecodegen.testing;

import java.lang.StackWalker.Option;

/**
 * Tries a property with many seeds: each draws other values. A failure names its seed, and how to run that one alone.
 *
 * <p>The system properties {@code property.tries} and {@code property.start} ask for another number of seeds and for another
 * first one; {@code property.seed} names the only one.
 */
public final class Seeds {

    /** What must hold of values that are drawn at random. */
    @FunctionalInterface
    public interface Property {

        /** Draws values, and fails if the property does not hold of them. */
        void check(RandomSource random) throws Exception;
    }

    private final long first;
    private final int tries;

    Seeds(long first, int tries) {
        this.first = first;
        this.tries = tries;
    }

    /** As many seeds as this, unless a system property asks for others. */
    public static Seeds tries(int tries) {
        Long only = Long.getLong("property.seed");
        return only != null
                ? new Seeds(only, 1)
                : new Seeds(Long.getLong("property.start", 1), Integer.getInteger("property.tries", tries));
    }

    /** How many there are. */
    public int count() {
        return tries;
    }

    /** Checks the property with each seed, up to the first that fails. */
    public void check(Property property) {
        String test = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass()
                .getSimpleName();
        for (long seed = first; seed < first + tries; seed++) {
            try {
                property.check(new RandomSource(seed));
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError(
                        "seed %d (this one alone: -Dtest=%s -Dproperty.seed=%d): %s".formatted(seed, test, seed, e), e);
            }
        }
    }
}
