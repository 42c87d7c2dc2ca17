package io.github.presencecodegen.generation;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.Demands;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.Binding;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Hands what the types demand to the plans, which know nothing of types. */
final class TypeDemands {

    private final SchemaGraph graph;
    private final TypeModel model;
    private final Set<SchemaId> openSchemas = new HashSet<>();

    TypeDemands(SchemaGraph graph, TypeModel model, Set<TypeKey> openEnums) {
        this.graph = graph;
        this.model = model;
        openEnums.forEach(key -> open(key));
    }

    /** An enum is open wherever its schema applies, in all the schemas that narrow it. */
    private void open(TypeKey key) {
        Deque<SchemaId> next = new ArrayDeque<>(key.ids());
        while (!next.isEmpty()) {
            SchemaId id = next.remove();
            if (openSchemas.add(id)) {
                Schema schema = graph.schema(id);
                schema.keyword(Keyword.AllOf.class)
                        .ifPresent(allOf -> allOf.schemas().forEach(each -> next.add(each.id())));
                graph.target(id).ifPresent(next::add);
            }
        }
    }

    Demands of(SchemaId id) {
        Set<Binding> bindings = model.bindings(id);
        return new Demands(
                bindings.contains(Binding.OBJECT)
                        ? Optional.of(SchemaType.OBJECT)
                        : bindings.contains(Binding.ARRAY) ? Optional.of(SchemaType.ARRAY) : Optional.empty(),
                bindings.contains(Binding.INT32)
                        ? Optional.of("int32")
                        : bindings.contains(Binding.INT64) ? Optional.of("int64") : Optional.empty(),
                openSchemas.contains(id));
    }
}
