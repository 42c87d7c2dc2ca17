package io.github.presencecodegen.plan.check;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A check by other schemas that apply to the same value. */
public sealed interface InPlaceCheck extends Check {

    /** The answer of the cases for this kind. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R matchGroup(Groups<R> groups) {
        return groups.inPlace(this);
    }

    @Override
    Collection<PlanId> applied();

    @Override
    default Collection<PlanId> appliedInPlace() {
        return applied();
    }

    /**
     * A schema that a keyword applies.
     *
     * @param keyword the keyword, which is named where the schema is {@code false}
     */
    record Applied(String keyword, PlanId schema) {}

    /** {@code $ref}, {@code $dynamicRef} and {@code allOf}: schemas that all apply. */
    record All(List<Applied> schemas) implements InPlaceCheck {
        public All {
            schemas = List.copyOf(schemas);
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas.stream().map(Applied::schema).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** {@code dependentSchemas}, or the part of {@code dependencies} that became it. */
    record DependentSchemas(String keyword, Map<String, PlanId> schemas) implements InPlaceCheck {
        public DependentSchemas {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas.values();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentSchemas(this);
        }
    }

    /** {@code anyOf}, or {@code type} with schemas in it; the tag tells the branches apart, where they have one. */
    record AnyOf(String keyword, List<PlanId> schemas, Optional<Tag> tag) implements InPlaceCheck {
        public AnyOf {
            schemas = List.copyOf(schemas);
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** {@code oneOf}; the tag tells the branches apart, where they have one. */
    record OneOf(List<PlanId> schemas, Optional<Tag> tag) implements InPlaceCheck {
        public OneOf {
            schemas = List.copyOf(schemas);
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** {@code not}. */
    record Not(PlanId schema) implements InPlaceCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.negation(this);
        }
    }

    /** {@code if}, {@code then} and {@code else}. */
    record IfThenElse(PlanId test, Optional<PlanId> then, Optional<PlanId> otherwise) implements InPlaceCheck {

        @Override
        public Collection<PlanId> applied() {
            return Stream.of(Optional.of(test), then, otherwise)
                    .flatMap(Optional::stream)
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ifThenElse(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code $ref}, {@code $dynamicRef} and {@code allOf}. */
        R all(All check);

        /** {@code dependentSchemas}. */
        R dependentSchemas(DependentSchemas check);

        /** {@code anyOf}. */
        R anyOf(AnyOf check);

        /** {@code oneOf}. */
        R oneOf(OneOf check);

        /** {@code not}. */
        R negation(Not check);

        /** {@code if}, {@code then} and {@code else}. */
        R ifThenElse(IfThenElse check);
    }
}
