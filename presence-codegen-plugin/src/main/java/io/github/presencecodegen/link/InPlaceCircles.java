package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds schemas that apply to a value only by applying to the same value again, without end (2020-12 core, section
 * 9.4.1). The search goes depth first along all keywords that apply in place; its path is a list, since a chain of
 * references may be longer than any call stack. What has been searched is measured too, by {@link InPlaceExtents}.
 */
final class InPlaceCircles {

    private static final int SHOWN = 6;

    private final SchemaGraph graph;
    private final InPlaceExtents<SchemaId> extents;
    private final Set<SchemaId> finished = new HashSet<>();
    private final List<SchemaId> path = new ArrayList<>();
    private final List<Iterator<SchemaId>> branches = new ArrayList<>();
    private final Map<SchemaId, Integer> onPath = new HashMap<>();

    /** A circle has no extent. */
    private boolean circular;

    private InPlaceCircles(SchemaGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.extents = new InPlaceExtents<>(graph::schema, diagnostics);
    }

    static void report(SchemaGraph graph, Diagnostics diagnostics) {
        InPlaceCircles search = new InPlaceCircles(graph, diagnostics);
        graph.schemas().keySet().forEach(start -> search.from(start, diagnostics));
    }

    private void from(SchemaId start, Diagnostics diagnostics) {
        enter(start);
        while (!path.isEmpty()) {
            Iterator<SchemaId> branch = branches.get(branches.size() - 1);
            if (!branch.hasNext()) {
                leave();
                continue;
            }
            SchemaId next = branch.next();
            Integer circleStart = onPath.get(next);
            if (circleStart == null) {
                enter(next);
            } else {
                report(path.subList(circleStart, path.size()), diagnostics);
            }
        }
    }

    private void enter(SchemaId id) {
        if (finished.contains(id)) {
            return;
        }
        onPath.put(id, path.size());
        path.add(id);
        branches.add(graph.inPlace(id).iterator());
    }

    private void leave() {
        branches.remove(branches.size() - 1);
        SchemaId left = path.remove(path.size() - 1);
        onPath.remove(left);
        finished.add(left);
        if (!circular) {
            extents.add(left, graph.inPlace(left));
        }
    }

    /** Reports a circle at the first of its references; there is one, since subschemas alone form no circle. */
    private void report(List<SchemaId> circle, Diagnostics diagnostics) {
        circular = true;
        List<Related> references = circle.stream()
                .map(graph::schema)
                .flatMap(schema -> schema.keywords().stream())
                .filter(keyword -> keyword instanceof Reference.Ref || keyword instanceof Reference.DynamicRef)
                .map(ref -> new Related(ref.place(), "this reference is part of the cycle"))
                .toList();
        diagnostics.report(
                DiagnosticCode.REF_CYCLE,
                references.get(0).place(),
                references.subList(1, references.size()),
                chain(circle));
    }

    private static String chain(List<SchemaId> circle) {
        String shown = circle.stream().limit(SHOWN).map(SchemaId::toString).collect(Collectors.joining(" -> "));
        String left = circle.size() > SHOWN ? " -> (" + (circle.size() - SHOWN) + " more)" : "";
        return shown + left + " -> " + circle.get(0);
    }
}
