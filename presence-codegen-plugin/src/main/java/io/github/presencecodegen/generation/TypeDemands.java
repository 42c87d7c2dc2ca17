package io.github.presencecodegen.generation;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.Demands;
import io.github.presencecodegen.schema.IntegerFormat;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands what the types demand to the plans, which know nothing of types. */
final class TypeDemands {

    /** The keywords that can list values. */
    private static final List<String> LISTING = List.of("enum", "const", "oneOf", "anyOf");

    private final TypeModel model;
    private final Map<SchemaId, Set<SchemaType>> open;

    /** The demands of the types of a graph. */
    TypeDemands(SchemaGraph graph, TypeModel model) {
        this.model = model;
        this.open = new EnumSchemas(graph, model).ofOpen();
    }

    Demands of(SchemaId id) {
        Set<Binding> bindings = model.bindings(id);
        Set<String> unasserted = new LinkedHashSet<>();
        Set<SchemaType> types = new LinkedHashSet<>();
        for (String keyword : LISTING) {
            Set<SchemaType> left = open.get(id.child(keyword));
            if (left != null) {
                unasserted.add(keyword);
                types.addAll(left);
            }
        }
        if (bindings.contains(Binding.OBJECT)) {
            types = Set.of(SchemaType.OBJECT);
        } else if (bindings.contains(Binding.ARRAY)) {
            types = Set.of(SchemaType.ARRAY);
        }
        return new Demands(
                types,
                bindings.contains(Binding.INT32)
                        ? Optional.of(IntegerFormat.INT32.word())
                        : bindings.contains(Binding.INT64) ? Optional.of(IntegerFormat.INT64.word()) : Optional.empty(),
                unasserted);
    }
}
