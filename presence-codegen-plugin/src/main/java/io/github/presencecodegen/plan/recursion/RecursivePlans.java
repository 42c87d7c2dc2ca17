package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the plans that lead back to themselves, as strongly connected components (Tarjan's algorithm, with its own stack). */
final class RecursivePlans {

    private final Map<PlanId, SchemaPlan> plans;
    private final Map<PlanId, Visit> visits = new HashMap<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final Map<PlanId, Integer> circles = new HashMap<>();
    private int found;

    RecursivePlans(Map<PlanId, SchemaPlan> plans) {
        this.plans = plans;
    }

    private static final class Visit {

        private final PlanId id;
        private final Iterator<PlanId> next;
        private final int order;
        private int lowest;
        private boolean isOpen = true;
        private boolean isOwnNeighbour;

        Visit(PlanId id, Iterator<PlanId> next, int order) {
            this.id = id;
            this.next = next;
            this.order = order;
            this.lowest = order;
        }
    }

    /** By recursive plan: the number of those that it is in a circle with. */
    Map<PlanId, Integer> circles() {
        for (PlanId id : plans.keySet()) {
            if (!visits.containsKey(id)) {
                visit(id);
            }
        }
        return circles;
    }

    private void visit(PlanId start) {
        Deque<Visit> path = new ArrayDeque<>(List.of(begin(start)));
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (!visit.next.hasNext()) {
                path.removeLast();
                end(visit);
                if (!path.isEmpty()) {
                    path.getLast().lowest = Math.min(path.getLast().lowest, visit.lowest);
                }
                continue;
            }
            PlanId id = visit.next.next();
            Visit known = visits.get(id);
            visit.isOwnNeighbour |= id.equals(visit.id);
            if (known == null) {
                path.add(begin(id));
            } else if (known.isOpen) {
                visit.lowest = Math.min(visit.lowest, known.order);
            }
        }
    }

    private Visit begin(PlanId id) {
        List<PlanId> next = new ArrayList<>();
        Objects.requireNonNull(plans.get(id)).checks().forEach(check -> next.addAll(check.applied()));
        Visit visit = new Visit(id, next.iterator(), visits.size());
        visits.put(id, visit);
        open.add(visit);
        return visit;
    }

    /** Where a plan leads to none that was met before it, all that are still open behind it lead back to it. */
    private void end(Visit visit) {
        if (visit.lowest < visit.order) {
            return;
        }
        boolean isCircle = open.getLast() != visit || visit.isOwnNeighbour;
        Visit last;
        do {
            last = open.removeLast();
            last.isOpen = false;
            if (isCircle) {
                circles.put(last.id, found);
            }
        } while (last != visit);
        found++;
    }
}
