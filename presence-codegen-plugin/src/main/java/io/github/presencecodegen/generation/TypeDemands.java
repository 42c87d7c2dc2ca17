package io.github.presencecodegen.generation;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.Demands;
import io.github.presencecodegen.schema.IntegerFormat;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.Optional;
import java.util.Set;

/** Hands what the types demand to the plans, which know nothing of types. */
final class TypeDemands {

    private final TypeModel model;
    private final Set<SchemaId> openSchemas;

    /** The demands of the types of a graph. */
    TypeDemands(SchemaGraph graph, TypeModel model) {
        this.model = model;
        this.openSchemas = new EnumSchemas(graph, model).ofOpen();
    }

    Demands of(SchemaId id) {
        Set<Binding> bindings = model.bindings(id);
        return new Demands(
                bindings.contains(Binding.OBJECT)
                        ? Optional.of(SchemaType.OBJECT)
                        : bindings.contains(Binding.ARRAY) ? Optional.of(SchemaType.ARRAY) : Optional.empty(),
                bindings.contains(Binding.INT32)
                        ? Optional.of(IntegerFormat.INT32.word())
                        : bindings.contains(Binding.INT64) ? Optional.of(IntegerFormat.INT64.word()) : Optional.empty(),
                openSchemas.contains(id));
    }
}
