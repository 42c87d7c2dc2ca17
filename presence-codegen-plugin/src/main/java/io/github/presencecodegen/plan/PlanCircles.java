package io.github.presencecodegen.plan;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Reference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Finds plans that apply to a value only by applying to the same value again, for ever. Plain references were looked at
 * before; what a dynamic one means is known only now.
 */
final class PlanCircles {

    private PlanCircles() {}

    private record Frame(PlanId id, Iterator<PlanId> next) {}

    /** Whether there is a circle, which is reported at a dynamic reference that closes it. */
    static boolean report(Map<PlanId, SchemaPlan> plans, SchemaGraph graph, Diagnostics diagnostics) {
        if (graph.dynamicTargets().isEmpty()) {
            return false;
        }
        Set<PlanId> finished = new HashSet<>();
        for (PlanId start : plans.keySet()) {
            if (leadsIntoCircle(start, plans, finished, graph, diagnostics)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsIntoCircle(
            PlanId start,
            Map<PlanId, SchemaPlan> plans,
            Set<PlanId> finished,
            SchemaGraph graph,
            Diagnostics diagnostics) {
        Deque<Frame> path = new ArrayDeque<>();
        Set<PlanId> onPath = new HashSet<>();
        path.push(new Frame(start, inPlace(plans.get(start)).iterator()));
        onPath.add(start);
        while (!path.isEmpty()) {
            Frame frame = path.element();
            if (!frame.next().hasNext()) {
                path.pop();
                onPath.remove(frame.id());
                finished.add(frame.id());
                continue;
            }
            PlanId next = frame.next().next();
            if (!onPath.add(next)) {
                report(path, next, graph, diagnostics);
                return true;
            }
            if (finished.contains(next)) {
                onPath.remove(next);
            } else {
                path.push(new Frame(next, inPlace(plans.get(next)).iterator()));
            }
        }
        return false;
    }

    private static Collection<PlanId> inPlace(SchemaPlan plan) {
        return plan.checks().stream()
                .flatMap(check -> AppliedPlans.inPlace(check).stream())
                .toList();
    }

    private static void report(Deque<Frame> path, PlanId closed, SchemaGraph graph, Diagnostics diagnostics) {
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
