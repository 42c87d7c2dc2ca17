package io.github.presencecodegen.plan;

import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.recursion.RepeatedVisits;
import io.github.presencecodegen.plan.recursion.StackDepths;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The plans of every schema that the generated code checks. */
public final class Plans {

    private final Map<PlanId, SchemaPlan> plans = new LinkedHashMap<>();
    private final Map<PlanId, Integer> variants = new HashMap<>();
    private final Set<SchemaId> ofSeveralScopes = new HashSet<>();
    private final Set<PlanId> recursive;
    private final Set<PlanId> answers;
    private final Set<PlanId> reports;
    private final Map<PlanId, Integer> recursionDepths;
    private final Set<PlanId> exceeding;
    private final Scopes scopes;

    /**
     * Plans.
     *
     * @param plans the plans
     * @param order the schemas in the order in which the plans are to be walked
     * @param repeated to which of them one value may be put again and again
     * @param scopes what dynamic references mean where checking begins
     */
    Plans(Collection<SchemaPlan> plans, Collection<SchemaId> order, RepeatedVisits repeated, Scopes scopes) {
        this.scopes = scopes;
        this.recursive = repeated.recursive();
        this.answers = repeated.ofAnswers();
        this.reports = repeated.ofReports();
        Map<SchemaId, List<SchemaPlan>> bySchema = new HashMap<>();
        plans.forEach(plan -> bySchema.computeIfAbsent(plan.id().schema(), unused -> new ArrayList<>())
                .add(plan));
        for (SchemaId schema : order) {
            List<SchemaPlan> variantsOfOne = bySchema.getOrDefault(schema, List.of());
            if (variantsOfOne.stream().filter(plan -> plan.id().isBound()).count() > 1) {
                ofSeveralScopes.add(schema);
            }
            for (int i = 0; i < variantsOfOne.size(); i++) {
                SchemaPlan plan = variantsOfOne.get(i);
                this.plans.put(plan.id(), plan);
                variants.put(plan.id(), i);
            }
        }
        StackDepths depths = new StackDepths(this.plans, recursive, answers);
        this.recursionDepths = depths.limited();
        this.exceeding = depths.exceeding();
    }

    /** All of them. */
    public Collection<SchemaPlan> all() {
        return plans.values();
    }

    /** The plan of a schema whose values become Java objects. */
    public PlanId bound(SchemaId schema) {
        return scopes.start(schema, true);
    }

    /** The plan of a schema that is only validated. */
    public PlanId alone(SchemaId schema) {
        return scopes.start(schema, false);
    }

    /** A plan. */
    public SchemaPlan plan(PlanId id) {
        SchemaPlan plan = plans.get(id);
        if (plan == null) {
            throw new IllegalArgumentException("no plan " + id);
        }
        return plan;
    }

    /** Which of the plans of its schema a plan is, counted from 0. */
    public int variant(PlanId id) {
        return variants.getOrDefault(id, 0);
    }

    /** Whether what a schema says of values that become Java objects depends on the way by which it is reached. */
    public boolean isOfSeveralScopes(PlanId id) {
        return ofSeveralScopes.contains(id.schema());
    }

    /**
     * Whether the depth of a value decides how many plans run within this one: it leads back to itself, or through so many
     * others that the stack would be too small for a deep value.
     */
    public boolean isRecursive(PlanId id) {
        return recursive.contains(id) || exceeding.contains(id);
    }

    /** Whether one value may be put to a plan so often that the verdict must be remembered. */
    public boolean isAnswerRemembered(PlanId id) {
        return answers.contains(id);
    }

    /**
     * The greatest depth of a part of a value that a plan may check by recursion; none if the stack is large enough for
     * any document within the default limits.
     */
    public OptionalInt recursionDepth(PlanId id) {
        Integer depth = recursionDepths.get(id);
        return depth == null ? OptionalInt.empty() : OptionalInt.of(depth);
    }

    /** Whether a plan may report about one value so often that the report must be remembered. */
    public boolean isReportRemembered(PlanId id) {
        return reports.contains(id);
    }

    /** The plan that decides alone about a schema: where one only hands on to another, the other one. */
    public SchemaPlan deciding(PlanId id) {
        SchemaPlan plan = plan(id);
        while (plan.isAlias()) {
            plan = plan(plan.check(InPlaceCheck.All.class)
                    .orElseThrow()
                    .schemas()
                    .get(0)
                    .schema());
        }
        return plan;
    }

    /** The plans that apply to the same value as some others, whatever it is: their own, and what they refer to. */
    public List<SchemaPlan> inPlace(Collection<PlanId> ids) {
        Map<PlanId, SchemaPlan> applying = new LinkedHashMap<>();
        Deque<PlanId> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            SchemaPlan plan = plan(next.remove());
            if (applying.putIfAbsent(plan.id(), plan) == null) {
                plan.check(InPlaceCheck.All.class)
                        .ifPresent(inPlace -> inPlace.schemas().forEach(applied -> next.add(applied.schema())));
            }
        }
        return List.copyOf(applying.values());
    }

    /** All plans that some plans reach, themselves included, by the file of their schema; in each as they are written. */
    public Map<String, List<SchemaPlan>> reachedByFile(Collection<PlanId> starts) {
        Set<PlanId> reached = new HashSet<>();
        Deque<PlanId> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            SchemaPlan plan = plan(next.remove());
            if (reached.add(plan.id())) {
                plan.checks().forEach(check -> next.addAll(check.applied()));
            }
        }
        Map<String, List<SchemaPlan>> byFile = new TreeMap<>();
        plans.values().stream()
                .filter(plan -> reached.contains(plan.id()))
                .forEach(plan -> byFile.computeIfAbsent(plan.id().schema().file(), unused -> new ArrayList<>())
                        .add(plan));
        return byFile;
    }
}
