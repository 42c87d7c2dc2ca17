package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A keyword of a schema with its value, as its dialect defines it. */
public sealed interface Keyword {

    /** The keyword's name, as it is written in a schema and reported in a violation. */
    String name();

    /** Where the keyword is. */
    Place place();

    /** {@code type}: the types that a value may have, in the order of {@link SchemaType}. */
    record Type(Place place, Set<SchemaType> types) implements Keyword {
        @Override
        public String name() {
            return "type";
        }
    }

    /** {@code enum}: the values that are allowed. */
    record Enum(Place place, List<JsonValue> values) implements Keyword {
        public Enum {
            values = List.copyOf(values);
        }

        @Override
        public String name() {
            return "enum";
        }
    }

    /** {@code properties}: a schema for each named property, in the order of the document. */
    record Properties(Place place, Map<String, Schema> schemas) implements Keyword {
        @Override
        public String name() {
            return "properties";
        }
    }

    /** {@code required}: the properties that must be there. */
    record Required(Place place, List<String> properties) implements Keyword {
        public Required {
            properties = List.copyOf(properties);
        }

        @Override
        public String name() {
            return "required";
        }
    }

    /** {@code items}: the schema of every item of an array. */
    record Items(Place place, Schema schema) implements Keyword {
        @Override
        public String name() {
            return "items";
        }
    }

    /** {@code allOf}: schemas that must all hold for the same value. */
    record AllOf(Place place, List<Schema> schemas) implements Keyword {
        public AllOf {
            schemas = List.copyOf(schemas);
        }

        @Override
        public String name() {
            return "allOf";
        }
    }

    /** {@code $ref}: another schema that must hold for the same value; the reference as it is written. */
    record Ref(Place place, String reference) implements Keyword {
        @Override
        public String name() {
            return "$ref";
        }
    }

    /** {@code format}: an annotation, but it decides which Java number an {@code integer} becomes. */
    record Format(Place place, String format) implements Keyword {
        @Override
        public String name() {
            return "format";
        }
    }

    /** {@code title}. */
    record Title(Place place, String text) implements Keyword {
        @Override
        public String name() {
            return "title";
        }
    }

    /** {@code description}, in the markup of the specification: Markdown or reStructuredText. */
    record Description(Place place, String text) implements Keyword {
        @Override
        public String name() {
            return "description";
        }
    }

    /** {@code deprecated}. */
    record Deprecated(Place place, boolean deprecated) implements Keyword {
        @Override
        public String name() {
            return "deprecated";
        }
    }
}
