package io.github.presencecodegen.plan;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.check.DynamicScope;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides what dynamic references mean, by the way by which they are reached. */
final class Scopes {

    private final SchemaGraph graph;

    /** The dynamic anchors that what is reached from a schema refers to: all others need no binding. */
    private final Map<SchemaId, Set<String>> asked = new HashMap<>();

    Scopes(SchemaGraph graph) {
        this.graph = graph;
        findAsked();
    }

    /** The plan of a schema at which checking begins. */
    PlanId start(SchemaId schema, boolean isBound) {
        return new PlanId(schema, enter(DynamicScope.NONE, schema), isBound);
    }

    /** The scope inside a schema that is reached from another scope. */
    DynamicScope enter(DynamicScope from, SchemaId schema) {
        Set<String> names = asked.getOrDefault(schema, Set.of());
        if (names.isEmpty()) {
            return DynamicScope.NONE;
        }
        SortedMap<String, SchemaId> bindings = new TreeMap<>(from.bindings());
        anchorsAround(schema).forEach(bindings::putIfAbsent);
        bindings.keySet().retainAll(names);
        return new DynamicScope(bindings);
    }

    /** The schema that a dynamic reference means. */
    SchemaId meant(SchemaGraph.DynamicTarget target, DynamicScope scope) {
        return target.anchor().map(anchor -> scope.bindings().get(anchor)).orElse(target.initial());
    }

    private Map<String, SchemaId> anchorsAround(SchemaId schema) {
        SchemaId resource = graph.resources().getOrDefault(schema, schema);
        return graph.dynamicAnchors().getOrDefault(resource, Map.of());
    }

    private void findAsked() {
        if (graph.dynamicTargets().isEmpty()) {
            return;
        }
        Map<SchemaId, List<SchemaId>> edges = new HashMap<>();
        graph.schemas().forEach((id, schema) -> edges.put(id, reached(id, schema)));
        graph.dynamicTargets()
                .forEach((id, target) -> target.anchor()
                        .ifPresent(anchor -> asked.computeIfAbsent(id, unused -> new HashSet<>())
                                .add(anchor)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<SchemaId, List<SchemaId>> entry : edges.entrySet()) {
                for (SchemaId next : entry.getValue()) {
                    Set<String> names = asked.get(next);
                    if (names != null) {
                        changed |= asked.computeIfAbsent(entry.getKey(), unused -> new HashSet<>())
                                .addAll(names);
                    }
                }
            }
        }
    }

    private List<SchemaId> reached(SchemaId id, Schema schema) {
        List<SchemaId> reached = new ArrayList<>();
        for (Keyword keyword : schema.keywords()) {
            keyword.subschemas().forEach(subschema -> reached.add(subschema.id()));
        }
        graph.target(id).ifPresent(reached::add);
        graph.dynamicTarget(id).ifPresent(target -> {
            reached.add(target.initial());
            target.anchor()
                    .ifPresent(anchor -> graph.dynamicAnchors().values().stream()
                            .map(anchors -> anchors.get(anchor))
                            .filter(Objects::nonNull)
                            .forEach(reached::add));
        });
        return reached;
    }
}
