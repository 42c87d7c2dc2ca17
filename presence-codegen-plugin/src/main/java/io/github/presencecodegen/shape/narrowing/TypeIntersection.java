package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.SchemaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types that are allowed by all of several schemas that say which. */
final class TypeIntersection {

    private static final List<SchemaType> NUMBERS =
            List.of(SchemaType.NUMBER, SchemaType.INTEGER, SchemaType.INTEGER_AS_WRITTEN);

    private TypeIntersection() {}

    /** What two of them allow; absent where neither says. */
    static Optional<Set<SchemaType>> of(Optional<Set<SchemaType>> left, Optional<Set<SchemaType>> right) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(intersect(left.get(), right.get()))
                : left.or(() -> right);
    }

    static Set<SchemaType> intersect(Set<SchemaType> left, Set<SchemaType> right) {
        Set<SchemaType> both = new LinkedHashSet<>();
        for (SchemaType type : left) {
            right.stream()
                    .map(other -> narrower(type, other))
                    .flatMap(Optional::stream)
                    .forEach(both::add);
        }
        return both;
    }

    /** What two types have in common; of the types of numbers each is part of the one before. */
    private static Optional<SchemaType> narrower(SchemaType left, SchemaType right) {
        int leftRank = NUMBERS.indexOf(left);
        int rightRank = NUMBERS.indexOf(right);
        if (leftRank < 0 || rightRank < 0) {
            return left == right ? Optional.of(left) : Optional.empty();
        }
        return Optional.of(NUMBERS.get(Math.max(leftRank, rightRank)));
    }
}
