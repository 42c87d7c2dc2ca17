package io.github.presencecodegen.generation;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schemas with the keyword {@code enum} that apply where a generated enum is used, by the enum. */
final class EnumSchemas {

    private final SchemaGraph graph;
    private final TypeModel model;
    private final Map<TypeKey, Set<SchemaId>> schemas = new LinkedHashMap<>();

    EnumSchemas(SchemaGraph graph, TypeModel model) {
        this.graph = graph;
        this.model = model;
        model.types().values().forEach(this::add);
        // Their values are read as those of the types that stand for them.
        model.merged().values().forEach(types -> types.forEach(this::add));
    }

    /** The enums that are used. */
    Set<TypeKey> enums() {
        return schemas.keySet();
    }

    /** The schemas whose {@code enum} is not asserted. */
    Set<SchemaId> ofOpen() {
        return of(schemas.keySet().stream()
                .filter(key -> ((TypeShape.EnumType) model.type(key)).isOpen())
                .toList());
    }

    /** The schemas of some enums. */
    Set<SchemaId> of(Collection<TypeKey> enums) {
        Set<SchemaId> all = new LinkedHashSet<>();
        enums.forEach(key -> all.addAll(schemas.getOrDefault(key, Set.of())));
        return all;
    }

    private void add(TypeShape type) {
        if (type instanceof TypeShape.EnumType && type.key().isTopLevel()) {
            add(new Part(new Shape.Named(type.key()), type.key().ids()));
        }
        for (Part part : Part.of(type)) {
            part.withInner().forEach(this::add);
        }
    }

    private void add(Part part) {
        if (part.shape() instanceof Shape.Named named && model.type(named.key()) instanceof TypeShape.EnumType) {
            schemas.computeIfAbsent(named.key(), unused -> new LinkedHashSet<>())
                    .addAll(inPlace(part.ids()));
        }
    }

    private Set<SchemaId> inPlace(List<SchemaId> ids) {
        Set<SchemaId> reached = new LinkedHashSet<>();
        Deque<SchemaId> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            SchemaId id = next.remove();
            if (reached.add(id)) {
                next.addAll(graph.always(id));
            }
        }
        reached.removeIf(id -> graph.schema(id).keyword(Assertion.Enum.class).isEmpty());
        return reached;
    }
}
