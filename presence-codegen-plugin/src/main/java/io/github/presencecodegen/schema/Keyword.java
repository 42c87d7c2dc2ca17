package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A keyword of a schema with its value, as its dialect defines it. */
public sealed interface Keyword {

    /** The keyword's name, as it is written in a schema and reported in a violation. */
    String name();

    /** Where the keyword is. */
    Place place();

    /** The schemas that the keyword holds, in the order of the document. */
    default List<Schema> subschemas() {
        return List.of();
    }

    /** Those of its schemas that apply to the very value that the keyword applies to, not to a part of it. */
    default List<Schema> inPlaceSubschemas() {
        return List.of();
    }

    /** {@code type}: the types that a value may have, in the order of {@link SchemaType}. */
    record Type(Place place, Set<SchemaType> types) implements Keyword {
        public Type {
            types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        }

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
        public Properties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public String name() {
            return "properties";
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
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

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
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

        @Override
        public List<Schema> subschemas() {
            return schemas;
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return schemas;
        }
    }

    /** {@code $ref}: another schema that must hold for the same value; the reference as it is written. */
    record Ref(Place place, String reference) implements Keyword {
        @Override
        public String name() {
            return "$ref";
        }
    }

    /** {@code $defs}, or {@code definitions} as it was called before 2019-09: holds schemas and asserts nothing. */
    record Definitions(Place place, String name, Map<String, Schema> schemas) implements Keyword {
        public Definitions {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
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
