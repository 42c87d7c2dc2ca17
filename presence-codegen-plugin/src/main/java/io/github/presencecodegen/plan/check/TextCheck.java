package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.support.ContentEncoding;

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
     * {@code contentEncoding} or {@code contentMediaType}, where it is asserted.
     *
     * @param keyword which of them
     * @param word its value, as it is written
     * @param encoding how the text is encoded; {@code BINARY} where no encoding is said
     * @param isJson whether it contains JSON; otherwise only the encoding is checked
     */
    record Content(String keyword, String word, ContentEncoding encoding, boolean isJson) implements TextCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.content(this);
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

        /** {@code contentEncoding} and {@code contentMediaType}. */
        R content(Content check);
    }
}
