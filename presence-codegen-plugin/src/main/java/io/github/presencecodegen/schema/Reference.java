package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A keyword by which schemas are identified and referred to (2020-12 core, section 8.2). */
public sealed interface Reference extends Keyword {

    /** {@code $ref}: another schema that must hold for the same value; the reference as it is written. */
    record Ref(Place place, String reference) implements Reference {
        @Override
        public String name() {
            return "$ref";
        }
    }

    /** {@code $dynamicRef}, or {@code $recursiveRef} of 2019-09: the same, decided by who refers to the schema. */
    record DynamicRef(Place place, String name, String reference) implements Reference {}

    /** {@code $id}, or {@code id} of draft 4: the URI that this schema and the references in it are based on. */
    record Id(Place place, String name, String uri) implements Reference {}

    /** {@code $anchor}: a name inside the resource. */
    record Anchor(Place place, String anchor) implements Reference {
        @Override
        public String name() {
            return "$anchor";
        }
    }

    /**
     * {@code $dynamicAnchor}; {@code $recursiveAnchor} of 2019-09 is the one with the empty name, which no URI can refer to
     * by an anchor.
     */
    record DynamicAnchor(Place place, String name, String anchor) implements Reference {}

    /** {@code $defs}, or {@code definitions} as it was called before 2019-09: holds schemas and asserts nothing. */
    record Definitions(Place place, String name, Map<String, Schema> schemas) implements Reference {
        public Definitions {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }
}
