package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A keyword by which schemas are identified and referred to (2020-12 core, section 8.2). */
public sealed interface Reference extends Keyword {

    /** The answer of the cases for this kind of keyword. */
    <R> R match(Cases<R> cases);

    /** {@code $ref}: another schema that must hold for the same value; the reference as it is written. */
    record Ref(Place place, String reference) implements Reference {
        @Override
        public String name() {
            return "$ref";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ref(this);
        }
    }

    /** {@code $dynamicRef}, or {@code $recursiveRef} of 2019-09: the same, decided by who refers to the schema. */
    record DynamicRef(Place place, String name, String reference) implements Reference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dynamicRef(this);
        }
    }

    /** {@code $id}, or {@code id} of draft 4: the URI that this schema and the references in it are based on. */
    record Id(Place place, String name, String uri) implements Reference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.id(this);
        }
    }

    /** {@code $anchor}: a name inside the resource. */
    record Anchor(Place place, String anchor) implements Reference {
        @Override
        public String name() {
            return "$anchor";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anchor(this);
        }
    }

    /**
     * {@code $dynamicAnchor}; {@code $recursiveAnchor} of 2019-09 is the one with the empty name, which no URI can refer to
     * by an anchor.
     */
    record DynamicAnchor(Place place, String name, String anchor) implements Reference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dynamicAnchor(this);
        }
    }

    /** {@code $defs}, or {@code definitions} as it was called before 2019-09: holds schemas and asserts nothing. */
    record Definitions(Place place, String name, Map<String, Schema> schemas) implements Reference {
        public Definitions {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.definitions(this);
        }
    }

    /**
     * An answer for each kind of keyword.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code $ref}. */
        R ref(Ref keyword);

        /** {@code $dynamicRef}. */
        R dynamicRef(DynamicRef keyword);

        /** {@code $id}. */
        R id(Id keyword);

        /** {@code $anchor}. */
        R anchor(Anchor keyword);

        /** {@code $dynamicAnchor}. */
        R dynamicAnchor(DynamicAnchor keyword);

        /** {@code $defs}. */
        R definitions(Definitions keyword);
    }
}
