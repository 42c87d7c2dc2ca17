package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.schema.CountKind;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A check of objects and their members. */
public sealed interface ObjectCheck extends Check {

    /** The answer of the cases for this kind. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R matchGroup(Groups<R> groups) {
        return groups.object(this);
    }

    @Override
    Collection<PlanId> applied();

    /** {@code minProperties} or {@code maxProperties}. */
    record Size(CountKind kind, int limit) implements ObjectCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.size(this);
        }
    }

    /** {@code required}. */
    record Required(List<String> names) implements ObjectCheck {
        public Required {
            names = List.copyOf(names);
        }

        @Override
        public Collection<PlanId> applied() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.required(this);
        }
    }

    /** {@code dependentRequired}, or the part of {@code dependencies} that became it. */
    record DependentRequired(String keyword, Map<String, List<String>> names) implements ObjectCheck {

        /** How many names there are for all properties together. */
        public int size() {
            return names.values().stream().mapToInt(List::size).sum();
        }

        @Override
        public Collection<PlanId> applied() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentRequired(this);
        }
    }

    /** {@code properties}: the schema of each described property, in schema order. */
    record Properties(Map<String, PlanId> schemas) implements ObjectCheck {
        public Properties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas.values();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.properties(this);
        }
    }

    /**
     * {@code patternProperties}, in schema order.
     *
     * @param schemas by pattern: what the values must satisfy
     * @param names by pattern: the format that the names must have, where one is asserted
     */
    record PatternProperties(Map<Regex, PlanId> schemas, Map<Regex, FormatName> names) implements ObjectCheck {
        public PatternProperties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas.values();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.patternProperties(this);
        }
    }

    /** {@code additionalProperties}. */
    record AdditionalProperties(PlanId schema) implements ObjectCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.additionalProperties(this);
        }
    }

    /** {@code propertyNames}. */
    record PropertyNames(PlanId schema) implements ObjectCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.propertyNames(this);
        }
    }

    /** {@code unevaluatedProperties}. */
    record UnevaluatedProperties(PlanId schema, Evaluation evaluation) implements ObjectCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of(schema);
        }

        @Override
        public Optional<Evaluation> evaluationOfOthers() {
            return Optional.of(evaluation);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedProperties(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code minProperties} and {@code maxProperties}. */
        R size(Size check);

        /** {@code required}. */
        R required(Required check);

        /** {@code dependentRequired}. */
        R dependentRequired(DependentRequired check);

        /** {@code properties}. */
        R properties(Properties check);

        /** {@code patternProperties}. */
        R patternProperties(PatternProperties check);

        /** {@code additionalProperties}. */
        R additionalProperties(AdditionalProperties check);

        /** {@code propertyNames}. */
        R propertyNames(PropertyNames check);

        /** {@code unevaluatedProperties}. */
        R unevaluatedProperties(UnevaluatedProperties check);
    }
}
