package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Binding;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what the Java types demand beyond the words of the schemas. */
final class Bindings {

    private final Map<SchemaId, Set<Binding>> demands = new LinkedHashMap<>();

    /** Whether it is only tried what a value would become. */
    private boolean isTried;

    private Optional<SchemaId> exempt = Optional.empty();

    /** One that nothing is demanded of. */
    static Bindings ofNothing() {
        Bindings bindings = new Bindings();
        bindings.isTried = true;
        return bindings;
    }

    /** What is found without a demand on the type of one value, which is known already, or may be another. */
    <T> T demandingNoType(SchemaId id, Supplier<T> search) {
        Optional<SchemaId> before = exempt;
        exempt = Optional.of(id);
        try {
            return search.get();
        } finally {
            exempt = before;
        }
    }

    /** Whether a type may be demanded of a value. */
    boolean mayDemandType(SchemaId id) {
        return !isTried && !exempt.equals(Optional.of(id));
    }

    /** What is found without a demand on the values themselves; on what they hold there may be demands later. */
    <T> T demandingNothing(Supplier<T> search) {
        boolean wasTried = isTried;
        isTried = true;
        try {
            return search.get();
        } finally {
            isTried = wasTried;
        }
    }

    /** Whether it is only tried what a value would become, so that nothing is demanded. */
    boolean isTried() {
        return isTried;
    }

    /** Demands a type of a value. */
    void demandType(SchemaId id, Binding type) {
        demand(id, type);
    }

    /**
     * Demands a range. It is demanded where the property or item is described, not in a schema that this one refers to:
     * others may refer to it for another number.
     */
    void demandRange(SchemaId id, Binding range) {
        demand(id, range);
    }

    private void demand(SchemaId id, Binding binding) {
        if (isTried) {
            return;
        }
        demands.computeIfAbsent(id, unused -> EnumSet.noneOf(Binding.class)).add(binding);
    }

    Map<SchemaId, Set<Binding>> all() {
        return demands;
    }
}
