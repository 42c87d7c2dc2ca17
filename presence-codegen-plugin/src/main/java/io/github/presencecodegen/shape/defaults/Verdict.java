package io.github.presencecodegen.shape.defaults;

import java.util.List;
import java.util.function.Function;

/** Whether a schema allows a value, as far as the generator can tell. */
enum Verdict {
    INVALID,
    UNKNOWN,
    VALID;

    static Verdict of(boolean isValid) {
        return isValid ? VALID : INVALID;
    }

    /** Valid where both are. */
    Verdict and(Verdict other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Valid where one is. */
    Verdict or(Verdict other) {
        return compareTo(other) > 0 ? this : other;
    }

    Verdict not() {
        return switch (this) {
            case INVALID -> VALID;
            case UNKNOWN -> UNKNOWN;
            case VALID -> INVALID;
        };
    }

    /** Valid where each is. */
    static <T> Verdict all(List<T> each, Function<T, Verdict> verdict) {
        return each.stream().map(verdict).reduce(VALID, Verdict::and);
    }

    /** Valid where exactly one is. */
    static <T> Verdict one(List<T> each, Function<T, Verdict> verdict) {
        List<Verdict> verdicts = each.stream().map(verdict).toList();
        long valid = verdicts.stream().filter(VALID::equals).count();
        if (valid > 1) {
            return INVALID;
        }
        return verdicts.contains(UNKNOWN) ? UNKNOWN : of(valid == 1);
    }
}
