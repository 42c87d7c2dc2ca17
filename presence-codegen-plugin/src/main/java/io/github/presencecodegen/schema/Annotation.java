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

    /**
     * {@code x-pattern-format} of the Matrix specification, on a schema of {@code patternProperties}: what format the names
     * have that its pattern takes. It says nothing of the value; where it is asserted, {@code patternProperties} does it.
     */
    record PatternFormat(Place place, String format, boolean isAsserted) implements Annotation {
        @Override
        public String name() {
            return "x-pattern-format";
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
