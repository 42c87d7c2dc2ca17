package io.github.presencecodegen.plan;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.InPlaceExtents;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.schema.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds plans that apply to a value only by applying to the same value again, for ever, or too often to be checked. Plain
 * references were looked at before; what a dynamic one means is known only now.
 */
final class PlanCircles {

    private final Map<PlanId, SchemaPlan> plans;
    private final SchemaGraph graph;
    private final Diagnostics diagnostics;
    private final InPlaceExtents<PlanId> extents;
    private final Set<PlanId> finished = new HashSet<>();

    private PlanCircles(Map<PlanId, SchemaPlan> plans, SchemaGraph graph, Diagnostics diagnostics) {
        this.plans = plans;
        this.graph = graph;
        this.diagnostics = diagnostics;
        this.extents = new InPlaceExtents<>(id -> graph.schema(id.schema()), diagnostics);
    }

    private record Frame(PlanId id, Iterator<PlanId> next) {}

    /** Whether there is a circle, which is reported at a dynamic reference that closes it, or one that goes too far. */
    static boolean report(Map<PlanId, SchemaPlan> plans, SchemaGraph graph, Diagnostics diagnostics) {
        if (graph.dynamicTargets().isEmpty()) {
            return false;
        }
        PlanCircles search = new PlanCircles(plans, graph, diagnostics);
        return plans.keySet().stream().anyMatch(search::leadsIntoCircle) || search.extents.areExceeded();
    }

    private boolean leadsIntoCircle(PlanId start) {
        if (finished.contains(start)) {
            return false;
        }
        Deque<Frame> path = new ArrayDeque<>();
        Set<PlanId> onPath = new HashSet<>();
        path.push(frame(start));
        onPath.add(start);
        while (!path.isEmpty()) {
            Frame frame = path.element();
            if (!frame.next().hasNext()) {
                path.pop();
                onPath.remove(frame.id());
                finish(frame.id());
                continue;
            }
            PlanId next = frame.next().next();
            if (finished.contains(next)) {
                continue;
            }
            if (!onPath.add(next)) {
                report(path, next);
                return true;
            }
            path.push(frame(next));
        }
        return false;
    }

    private void finish(PlanId id) {
        finished.add(id);
        extents.add(id, inPlace(id));
    }

    private Frame frame(PlanId id) {
        return new Frame(id, inPlace(id).iterator());
    }

    private List<PlanId> inPlace(PlanId id) {
        return Objects.requireNonNull(plans.get(id)).checks().stream()
                .flatMap(check -> check.appliedInPlace().stream())
                .toList();
    }

    private void report(Deque<Frame> path, PlanId closed) {
        StringBuilder chain = new StringBuilder(closed.schema().toString());
        for (Frame frame : path) {
            if (frame.id().equals(closed)) {
                break;
            }
            chain.insert(0, frame.id().schema() + " -> ");
        }
        chain.insert(0, closed.schema() + " -> ");
        path.stream()
                .map(frame -> graph.schema(frame.id().schema()))
                .flatMap(schema -> schema.keyword(Reference.DynamicRef.class).stream())
                .findFirst()
                .ifPresent(ref -> diagnostics.report(DiagnosticCode.REF_CYCLE, ref.place(), chain.toString()));
    }
}
