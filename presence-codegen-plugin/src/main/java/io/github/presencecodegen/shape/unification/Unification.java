package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one type of the nested types of a file whose schemas say the same, annotations apart. The one that is reached
 * first stands for all of them, and its annotations do.
 */
public final class Unification {

    private final SchemaGraph graph;
    private final Set<String> named;
    private final ReusedTypes reused;

    /**
     * A unification of the types of a graph.
     *
     * @param named the schemas to which the user gives names, as the setting has them: they stay types of their own
     * @param reused the types of other modules, which have decided that themselves
     */
    public Unification(SchemaGraph graph, Set<String> named, ReusedTypes reused) {
        this.graph = graph;
        this.named = named;
        this.reused = reused;
    }

    /** The model without the types that another one stands for. */
    public TypeModel unify(TypeModel model) {
        Map<TypeKey, TypeKey> first = new TypeClasses(model, new TypeWords(graph, named)).firsts();
        first.entrySet().removeIf(same -> reused.has(same.getKey()) || reused.has(same.getValue()));
        Replacements replacements = new Replacements(first);
        Map<TypeKey, TypeShape> kept = new LinkedHashMap<>();
        Map<TypeKey, List<TypeShape>> merged = new LinkedHashMap<>();
        model.types().forEach((key, type) -> {
            TypeKey by = first.get(key);
            if (by == null) {
                kept.put(key, replacements.in(type));
            } else {
                merged.computeIfAbsent(by, unused -> new ArrayList<>()).add(replacements.in(type));
            }
        });
        return new TypeModel(
                model.selected(),
                kept,
                model.bindings(),
                model.listed(),
                model.formats(),
                replacements.in(model.kinship()),
                merged);
    }
}
