package io.github.presencecodegen.plan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One thing that a schema demands of a value. */
public sealed interface Check permits ValueCheck, NumberCheck, TextCheck, ObjectCheck, ArrayCheck, InPlaceCheck {

    /** The answer of the group that this check belongs to. */
    <R> R matchGroup(Groups<R> groups);

    /** The plans that it applies to the value or to its parts. */
    default Collection<PlanId> applied() {
        return List.of();
    }

    /** Those that it applies to the very value, under whatever condition. */
    default Collection<PlanId> appliedInPlace() {
        return List.of();
    }

    /** What other checks evaluate, if it asks for that. */
    default Optional<Evaluation> evaluationOfOthers() {
        return Optional.empty();
    }

    /**
     * An answer for each group of checks.
     *
     * @param <R> the answer
     */
    interface Groups<R> {

        /** Of any value. */
        R value(ValueCheck check);

        /** Of numbers. */
        R number(NumberCheck check);

        /** Of strings. */
        R text(TextCheck check);

        /** Of objects and their members. */
        R object(ObjectCheck check);

        /** Of arrays and their items. */
        R array(ArrayCheck check);

        /** By other schemas that apply to the same value. */
        R inPlace(InPlaceCheck check);
    }
}
