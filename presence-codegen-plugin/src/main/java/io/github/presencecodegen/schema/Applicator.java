package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A keyword that applies schemas to a value or to parts of it (2020-12 core, sections 10 and 11). */
public sealed interface Applicator extends Keyword {

    /** The answer of the cases for this kind of keyword. */
    <R> R match(Cases<R> cases);

    /** {@code allOf}: schemas that must all hold for the same value. */
    record AllOf(Place place, List<Schema> schemas) implements Applicator {
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** {@code anyOf}, or {@code type} with schemas in it, as in draft 3: schemas of which one or more must hold for the same value. */
    record AnyOf(Place place, String name, List<Schema> schemas) implements Applicator {
        public AnyOf {
            schemas = List.copyOf(schemas);
        }

        /** {@code anyOf} itself. */
        public AnyOf(Place place, List<Schema> schemas) {
            this(place, "anyOf", schemas);
        }

        @Override
        public List<Schema> subschemas() {
            return schemas;
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return schemas;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** {@code oneOf}: schemas of which exactly one must hold for the same value. */
    record OneOf(Place place, List<Schema> schemas) implements Applicator {
        public OneOf {
            schemas = List.copyOf(schemas);
        }

        @Override
        public String name() {
            return "oneOf";
        }

        @Override
        public List<Schema> subschemas() {
            return schemas;
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return schemas;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** {@code not}: a schema that must not hold for the same value. */
    record Not(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "not";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.negation(this);
        }
    }

    /** {@code if}: a schema that decides whether {@code then} or {@code else} applies. */
    record If(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "if";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ifHolds(this);
        }
    }

    /** {@code then}: applies where {@code if} holds. */
    record Then(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "then";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.then(this);
        }
    }

    /** {@code else}: applies where {@code if} does not hold. */
    record Else(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "else";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.otherwise(this);
        }
    }

    /**
     * {@code dependentRequired} and {@code dependentSchemas}, or {@code dependencies} as both were called before 2019-09.
     *
     * @param required by the name of a property: what must be there too where it is
     * @param schemas by the name of a property: what the object must satisfy where it is there
     */
    record Dependent(Place place, String name, Map<String, List<String>> required, Map<String, Schema> schemas)
            implements Applicator {
        public Dependent {
            required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }

        @Override
        public List<Schema> inPlaceSubschemas() {
            return subschemas();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependent(this);
        }
    }

    /** {@code properties}: a schema for each named property, in the order of the document. */
    record Properties(Place place, Map<String, Schema> schemas) implements Applicator {
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.properties(this);
        }
    }

    /** {@code patternProperties}: a schema for the properties whose names match a regular expression. */
    record PatternProperties(Place place, Map<String, Schema> schemas) implements Applicator {
        public PatternProperties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public String name() {
            return "patternProperties";
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.patternProperties(this);
        }
    }

    /** {@code additionalProperties}: for the properties that neither of the two above describes. */
    record AdditionalProperties(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "additionalProperties";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.additionalProperties(this);
        }
    }

    /** {@code propertyNames}: the schema of every name. */
    record PropertyNames(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "propertyNames";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.propertyNames(this);
        }
    }

    /** {@code unevaluatedProperties}: for the properties that no schema in place has evaluated. */
    record UnevaluatedProperties(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "unevaluatedProperties";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedProperties(this);
        }
    }

    /** {@code prefixItems}, or {@code items} with a list, as it was written before 2020-12: a schema for each of the first items. */
    record PrefixItems(Place place, String name, List<Schema> schemas) implements Applicator {
        public PrefixItems {
            schemas = List.copyOf(schemas);
        }

        @Override
        public List<Schema> subschemas() {
            return schemas;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prefixItems(this);
        }
    }

    /** {@code items}: the schema of every item, or of those behind the first that have schemas of their own ({@code additionalItems} before 2020-12). */
    record Items(Place place, String name, Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * {@code contains}: a schema that items must satisfy, as many as {@code minContains} and {@code maxContains} say.
     *
     * @param isEvaluating whether the items that satisfy it count as evaluated, as from 2020-12 on
     */
    record Contains(Place place, Schema schema, boolean isEvaluating) implements Applicator {
        @Override
        public String name() {
            return "contains";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contains(this);
        }
    }

    /** {@code unevaluatedItems}: for the items that no schema in place has evaluated. */
    record UnevaluatedItems(Place place, Schema schema) implements Applicator {
        @Override
        public String name() {
            return "unevaluatedItems";
        }

        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedItems(this);
        }
    }

    /**
     * An answer for each kind of keyword.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code allOf}. */
        R allOf(AllOf keyword);

        /** {@code anyOf}. */
        R anyOf(AnyOf keyword);

        /** {@code oneOf}. */
        R oneOf(OneOf keyword);

        /** {@code not}. */
        R negation(Not keyword);

        /** {@code if}. */
        R ifHolds(If keyword);

        /** {@code then}. */
        R then(Then keyword);

        /** {@code else}. */
        R otherwise(Else keyword);

        /** {@code dependentRequired}. */
        R dependent(Dependent keyword);

        /** {@code properties}. */
        R properties(Properties keyword);

        /** {@code patternProperties}. */
        R patternProperties(PatternProperties keyword);

        /** {@code additionalProperties}. */
        R additionalProperties(AdditionalProperties keyword);

        /** {@code propertyNames}. */
        R propertyNames(PropertyNames keyword);

        /** {@code unevaluatedProperties}. */
        R unevaluatedProperties(UnevaluatedProperties keyword);

        /** {@code prefixItems}. */
        R prefixItems(PrefixItems keyword);

        /** {@code items}. */
        R items(Items keyword);

        /** {@code contains}. */
        R contains(Contains keyword);

        /** {@code unevaluatedItems}. */
        R unevaluatedItems(UnevaluatedItems keyword);
    }
}
