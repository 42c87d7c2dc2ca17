package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Collects what the Java types demand beyond the words of the schemas. */
final class Bindings {

    private final Map<SchemaId, Set<Binding>> demands = new LinkedHashMap<>();

    /** Demands a type of a value unless a schema does; values that are listed may be of several. */
    void demandType(Narrowed narrowed, SchemaId id, Binding type) {
        if (narrowed.types().isEmpty() && TypeSet.of(narrowed).only().isPresent()) {
            demand(id, type);
        }
    }

    /**
     * Demands a range. It is demanded where the property or item is described, not in a schema that this one refers to:
     * others may refer to it for another number.
     */
    void demandRange(SchemaId id, Binding range) {
        demand(id, range);
    }

    private void demand(SchemaId id, Binding binding) {
        demands.computeIfAbsent(id, unused -> EnumSet.noneOf(Binding.class)).add(binding);
    }

    Map<SchemaId, Set<Binding>> all() {
        return demands;
    }
}
