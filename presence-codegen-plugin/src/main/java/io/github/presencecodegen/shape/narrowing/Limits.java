package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonNumber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds bounds that leave no value: each lower one against each upper one of values that can be nothing else. */
final class Limits {

    private static final Map<CountKind, CountKind> UPPER = Map.of(
            CountKind.MIN_LENGTH, CountKind.MAX_LENGTH,
            CountKind.MIN_ITEMS, CountKind.MAX_ITEMS,
            CountKind.MIN_PROPERTIES, CountKind.MAX_PROPERTIES);

    private static final Map<CountKind, SchemaType> ABOUT = Map.of(
            CountKind.MIN_LENGTH, SchemaType.STRING,
            CountKind.MIN_ITEMS, SchemaType.ARRAY,
            CountKind.MIN_PROPERTIES, SchemaType.OBJECT);

    private static final Set<SchemaType> NUMBERS =
            Set.of(SchemaType.NUMBER, SchemaType.INTEGER, SchemaType.INTEGER_AS_WRITTEN);

    private Limits() {}

    static Optional<Contradiction> contradiction(Narrowed narrowed) {
        List<Assertion> limits = narrowed.limits();
        for (Assertion lower : limits) {
            for (Assertion upper : limits) {
                if (exclude(lower, upper, narrowed)) {
                    return Optional.of(new Contradiction(
                            lower.name() + " " + limit(lower) + " leaves nothing below " + upper.name() + " "
                                    + limit(upper),
                            List.of(
                                    new Related(lower.place(), "the lower bound"),
                                    new Related(upper.place(), "the upper bound")),
                            Contradiction.CORRECT,
                            false));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean exclude(Assertion lower, Assertion upper, Narrowed narrowed) {
        if (lower instanceof Assertion.Bound from && upper instanceof Assertion.Bound to) {
            return narrowed.types().filter(NUMBERS::containsAll).isPresent() && exclude(from, to);
        }
        return lower instanceof Assertion.Count from
                && upper instanceof Assertion.Count to
                && to.kind() == UPPER.get(from.kind())
                && narrowed.isOnly(Objects.requireNonNull(ABOUT.get(from.kind())))
                && from.limit() > to.limit();
    }

    private static boolean exclude(Assertion.Bound lower, Assertion.Bound upper) {
        boolean areLowerAndUpper = isLower(lower.kind()) && !isLower(upper.kind());
        boolean isEitherExclusive =
                lower.kind() == BoundKind.EXCLUSIVE_MINIMUM || upper.kind() == BoundKind.EXCLUSIVE_MAXIMUM;
        int order = lower.limit().compareTo(upper.limit());
        return areLowerAndUpper && (order > 0 || order == 0 && isEitherExclusive);
    }

    private static boolean isLower(BoundKind kind) {
        return kind == BoundKind.MINIMUM || kind == BoundKind.EXCLUSIVE_MINIMUM;
    }

    private static String limit(Assertion assertion) {
        JsonNumber limit = assertion instanceof Assertion.Bound bound
                ? bound.limit()
                : JsonNumber.of(((Assertion.Count) assertion).limit());
        return limit.toString();
    }
}
