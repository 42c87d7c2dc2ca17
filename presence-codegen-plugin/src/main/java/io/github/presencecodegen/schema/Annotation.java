package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** {@code default}: what a reader takes an absent value for. Nobody writes it. */
    record Default(Place place, JsonValue value) implements Annotation {
        @Override
        public String name() {
            return "default";
        }
    }

    /**
     * {@code x-addedInMatrixVersion}.
     *
     * @param version the release of the Matrix specification, as it is written
     */
    record Added(Place place, String version) implements Annotation {
        @Override
        public String name() {
            return "x-addedInMatrixVersion";
        }
    }

    /**
     * {@code x-changedInMatrixVersion}.
     *
     * @param changes for each release, as it is written: what it changed, in the markup of the specification; empty where
     *     only the release is given
     */
    record Changed(Place place, Map<String, String> changes) implements Annotation {
        public Changed {
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }

        @Override
        public String name() {
            return "x-changedInMatrixVersion";
        }
    }

    /**
     * {@code x-enum-varnames}, {@code x-enumNames}: what the values of the {@code enum} beside it are called in programs.
     *
     * @param name the word that the schema uses
     * @param names the names, in the order of the values
     */
    record EnumNames(Place place, String name, List<String> names) implements Annotation {
        public EnumNames {
            names = List.copyOf(names);
        }
    }

    /**
     * {@code x-enum-descriptions} and its like: what the values of the {@code enum} beside it mean.
     *
     * @param name the word that the schema uses
     * @param inOrder the texts in the order of the values, where the schema lists them
     * @param byValue the texts by the values as text, where the schema maps them
     */
    record EnumDescriptions(Place place, String name, List<String> inOrder, Map<String, String> byValue)
            implements Annotation {
        public EnumDescriptions {
            inOrder = List.copyOf(inOrder);
            byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
        }
    }
}
