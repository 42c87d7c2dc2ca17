package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;

/** A keyword that describes without asserting (2020-12 validation, section 9). */
public sealed interface Annotation extends Keyword {

    /** {@code title}. */
    record Title(Place place, String text) implements Annotation {
        @Override
        public String name() {
            return "title";
        }
    }

    /** {@code description}, in the markup of the specification: Markdown or reStructuredText. */
    record Description(Place place, String text) implements Annotation {
        @Override
        public String name() {
            return "description";
        }
    }

    /** {@code deprecated}. */
    record Deprecated(Place place, boolean deprecated) implements Annotation {
        @Override
        public String name() {
            return "deprecated";
        }
    }
}
