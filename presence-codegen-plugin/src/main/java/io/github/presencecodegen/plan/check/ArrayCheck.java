package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.schema.CountKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A check of arrays and their items. */
public sealed interface ArrayCheck extends Check {

    /** The answer of the cases for this kind. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R matchGroup(Groups<R> groups) {
        return groups.array(this);
    }

    @Override
    Collection<PlanId> applied();

    /** {@code minItems} or {@code maxItems}; the bounds of {@code contains} are with it. */
    record Size(CountKind kind, int limit) implements ArrayCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.size(this);
        }
    }

    /** {@code prefixItems}, or {@code items} with a list. */
    record PrefixItems(String keyword, List<PlanId> schemas) implements ArrayCheck {
        public PrefixItems {
            schemas = List.copyOf(schemas);
        }

        @Override
        public Collection<PlanId> applied() {
            return schemas;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prefixItems(this);
        }
    }

    /**
     * {@code items}, or {@code additionalItems}.
     *
     * @param from the first item that it is about
     */
    record Items(String keyword, int from, PlanId schema) implements ArrayCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * {@code contains}, with {@code minContains} and {@code maxContains}.
     *
     * @param min how many items must satisfy the schema
     * @param max how many may; empty if there is no maximum
     * @param isMinWritten whether {@code minContains} says so
     * @param isEvaluating whether the items that satisfy it count as evaluated
     */
    record Contains(PlanId schema, int min, OptionalInt max, boolean isMinWritten, boolean isEvaluating)
            implements ArrayCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contains(this);
        }
    }

    /** {@code uniqueItems}. */
    record UniqueItems() implements ArrayCheck {

        @Override
        public Collection<PlanId> applied() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.uniqueItems(this);
        }
    }

    /** {@code unevaluatedItems}. */
    record UnevaluatedItems(PlanId schema, Evaluation evaluation) implements ArrayCheck {

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
            return cases.unevaluatedItems(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code minItems} and {@code maxItems}. */
        R size(Size check);

        /** {@code prefixItems}. */
        R prefixItems(PrefixItems check);

        /** {@code items}. */
        R items(Items check);

        /** {@code contains}. */
        R contains(Contains check);

        /** {@code uniqueItems}. */
        R uniqueItems(UniqueItems check);

        /** {@code unevaluatedItems}. */
        R unevaluatedItems(UnevaluatedItems check);
    }
}
