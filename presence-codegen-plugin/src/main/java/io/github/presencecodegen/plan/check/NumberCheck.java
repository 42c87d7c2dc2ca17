package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.support.JsonNumber;

/** A check of numbers. */
public sealed interface NumberCheck extends Check {

    /** The answer of the cases for this kind. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R matchGroup(Groups<R> groups) {
        return groups.number(this);
    }

    /** The range of the Java number that the schema is bound to: {@code int32} or {@code int64}. */
    record Range(String format) implements NumberCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(this);
        }
    }

    /** {@code minimum} and its like. */
    record Bound(BoundKind kind, JsonNumber limit) implements NumberCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bound(this);
        }
    }

    /** {@code multipleOf}. */
    record MultipleOf(JsonNumber divisor) implements NumberCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.multipleOf(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** The range of a Java number. */
        R range(Range check);

        /** {@code minimum} and its like. */
        R bound(Bound check);

        /** {@code multipleOf}. */
        R multipleOf(MultipleOf check);
    }
}
