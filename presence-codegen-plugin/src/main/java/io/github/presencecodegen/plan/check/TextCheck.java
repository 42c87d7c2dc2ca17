package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.schema.CountKind;

/** A check of strings. */
public sealed interface TextCheck extends Check {

    /** The answer of the cases for this kind. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R matchGroup(Groups<R> groups) {
        return groups.text(this);
    }

    /** {@code minLength} or {@code maxLength}. */
    record Length(CountKind kind, int limit) implements TextCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.length(this);
        }
    }

    /** {@code pattern}. */
    record Pattern(Regex regex) implements TextCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pattern(this);
        }
    }

    /** {@code format}, where it is asserted. */
    record Format(FormatName format) implements TextCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.format(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code minLength} and {@code maxLength}. */
        R length(Length check);

        /** {@code pattern}. */
        R pattern(Pattern check);

        /** {@code format}. */
        R format(Format check);
    }
}
