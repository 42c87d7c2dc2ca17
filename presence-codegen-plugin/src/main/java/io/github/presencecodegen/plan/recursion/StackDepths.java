package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.support.JsonLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How deep a value may be for a plan to check it by recursion. Generated methods call each other as schemas apply to a
 * value and to its parts, so that the stack grows with the number of schemas in place and with the depth of the value,
 * which the input determines.
 */
public final class StackDepths {

    private static final int DEPTH_LIMIT = JsonLimits.DEFAULT.maxDepth();

    /** What takes no more for every document fits a stack of 512 KB, together with the caller. */
    private static final int MOST_BYTES = 192 * 1024;

    /** What a check may take otherwise: it begins where reading, or reporting, has taken its part already. */
    private static final int BYTES_AT_ONCE = 48 * 1024;

    private final Map<PlanId, SchemaPlan> plans;
    private final List<PlanId> order = new ArrayList<>();
    private final Map<PlanId, Integer> positions = new HashMap<>();
    private final int[][] inPlace;
    private final int[][] parts;
    private final int[] own;

    /** By plan: what a value takes that is as deep as the limits allow. */
    private final int[] most;

    /** By plan: the greatest depth of a value that takes no more than may be taken at once. */
    private final int[] depths;

    /**
     * Measures plans.
     *
     * @param recursive the plans that lead back to themselves
     * @param remembered the plans whose verdicts are remembered, which takes further calls
     */
    public StackDepths(Map<PlanId, SchemaPlan> plans, Set<PlanId> recursive, Set<PlanId> remembered) {
        this.plans = plans;
        plans.keySet().forEach(this::visit);
        int size = order.size();
        this.inPlace = new int[size][];
        this.parts = new int[size][];
        this.own = new int[size];
        this.most = new int[size];
        this.depths = new int[size];
        for (int i = 0; i < size; i++) {
            SchemaPlan plan = plan(order.get(i));
            inPlace[i] = positions(inPlace(plan));
            parts[i] = positions(parts(plan));
            own[i] = StackBytes.of(plan, recursive.contains(plan.id()), remembered.contains(plan.id()));
        }
        measure();
    }

    /** Puts plans behind those that they apply in place: these are no circle, and their chains are limited. */
    private void visit(PlanId id) {
        if (!positions.containsKey(id)) {
            inPlace(plan(id)).forEach(this::visit);
            positions.put(id, order.size());
            order.add(id);
        }
    }

    private static List<PlanId> inPlace(SchemaPlan plan) {
        return plan.checks().stream()
                .flatMap(check -> check.appliedInPlace().stream())
                .toList();
    }

    private static List<PlanId> parts(SchemaPlan plan) {
        return InstanceStep.of(plan, Map.of()).stream()
                .map(InstanceStep::schema)
                .toList();
    }

    private SchemaPlan plan(PlanId id) {
        return Objects.requireNonNull(plans.get(id));
    }

    private int[] positions(List<PlanId> ids) {
        return ids.stream().distinct().mapToInt(positions::get).toArray();
    }

    /** Lets the depth of values grow until nothing changes any more; without recursion that is soon. */
    private void measure() {
        int[] ofParts = new int[order.size()];
        for (int depth = 0; depth <= DEPTH_LIMIT; depth++) {
            for (int i = 0; i < most.length; i++) {
                int below = Math.max(greatest(most, inPlace[i]), greatest(ofParts, parts[i]));
                most[i] = Math.min(own[i] + below, MOST_BYTES + 1);
                if (most[i] <= BYTES_AT_ONCE) {
                    depths[i] = depth;
                }
            }
            if (Arrays.equals(most, ofParts)) {
                return;
            }
            System.arraycopy(most, 0, ofParts, 0, most.length);
        }
    }

    private static int greatest(int[] bytes, int[] positions) {
        int greatest = 0;
        for (int position : positions) {
            greatest = Math.max(greatest, bytes[position]);
        }
        return greatest;
    }

    /** The plans for which a document within the default limits could be too deep. */
    public Set<PlanId> exceeding() {
        Set<PlanId> exceeding = new HashSet<>();
        for (int i = 0; i < most.length; i++) {
            if (most[i] > MOST_BYTES) {
                exceeding.add(order.get(i));
            }
        }
        return exceeding;
    }

    /**
     * The plans that decide about parts of values for which a document within the default limits could be too deep, each
     * with the greatest depth of a value that it may check by recursion.
     */
    public Map<PlanId, Integer> limited() {
        Map<PlanId, Integer> limited = new HashMap<>();
        for (int[] each : parts) {
            for (int position : each) {
                int deciding = deciding(position);
                if (most[deciding] > MOST_BYTES) {
                    limited.put(order.get(deciding), depths[deciding]);
                }
            }
        }
        return limited;
    }

    private int deciding(int part) {
        int position = part;
        while (plan(order.get(position)).isAlias()) {
            position = inPlace[position][0];
        }
        return position;
    }
}
