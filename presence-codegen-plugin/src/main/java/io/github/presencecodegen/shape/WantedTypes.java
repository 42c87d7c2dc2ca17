package io.github.presencecodegen.shape;

import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The types that some shape names, each to be modelled once, in the order in which they were named first. */
final class WantedTypes {

    private record Wanted(TypeKey key, Supplier<Optional<TypeShape>> model) {}

    private final Set<TypeKey> known = new HashSet<>();
    private final Deque<Wanted> pending = new ArrayDeque<>();

    /** Requests a type. Its model is made later; it is empty if there is none. */
    Shape want(TypeKey key, Supplier<Optional<TypeShape>> model) {
        if (known.add(key)) {
            pending.add(new Wanted(key, model));
        }
        return new Shape.Named(key);
    }

    /** Whether a type was requested. */
    boolean isKnown(TypeKey key) {
        return known.contains(key);
    }

    /** Models the requested types and those that they request in turn, as far as the budget allows. */
    void modelAll(TypeBudget budget, Consumer<TypeShape> taker) {
        while (!pending.isEmpty()) {
            Wanted next = pending.remove();
            if (!budget.isExhausted(next.key().owner())) {
                next.model().get().ifPresent(taker);
            }
        }
    }
}
