package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which schemas the values of a type must satisfy, those included that {@code allOf} and {@code $ref} lead to. */
public final class BuiltOn {

    private final Narrowing narrowing;
    private final UnaryOperator<SchemaId> follow;
    private final Set<SchemaId> targets;
    private final Map<List<SchemaId>, Set<SchemaId>> schemas = new HashMap<>();

    /**
     * Of the types of a graph.
     *
     * @param follow the schema that a schema stands for which is nothing but a reference
     */
    public BuiltOn(SchemaGraph graph, Narrowing narrowing, UnaryOperator<SchemaId> follow) {
        this.narrowing = narrowing;
        this.follow = follow;
        this.targets = new HashSet<>(graph.targets().values());
    }

    /** All of them, the narrowest first. */
    Set<SchemaId> schemas(TypeKey key) {
        return schemas.computeIfAbsent(key.ids(), this::find);
    }

    private Set<SchemaId> find(List<SchemaId> ids) {
        Set<SchemaId> found = new LinkedHashSet<>();
        for (Schema schema : narrowing.narrowestFirst(ids)) {
            found.add(schema.id());
            found.add(follow.apply(schema.id()));
        }
        return found;
    }

    /** Those of them that can be referred to: files, definitions, and other places that are. */
    public List<SchemaId> referable(TypeKey key) {
        return schemas(key).stream()
                .filter(id -> id.isRoot() || targets.contains(id))
                .map(follow)
                .distinct()
                .toList();
    }
}
