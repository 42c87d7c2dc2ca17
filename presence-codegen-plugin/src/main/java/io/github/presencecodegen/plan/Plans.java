package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plans of every schema that the generated code checks.
 *
 * @param plans the plans by schema
 */
public record Plans(Map<SchemaId, SchemaPlan> plans) {

    /** The plan of a schema. */
    public SchemaPlan plan(SchemaId id) {
        SchemaPlan plan = plans.get(id);
        if (plan == null) {
            throw new IllegalArgumentException("no plan " + id);
        }
        return plan;
    }

    /** The plan that decides alone about a schema: where one only hands on to another, the other one. */
    public SchemaPlan deciding(SchemaId id) {
        SchemaPlan plan = plan(id);
        while (plan.isAlias()) {
            plan = plan(plan.check(Check.InPlace.class).orElseThrow().schemas().get(0));
        }
        return plan;
    }

    /** The plans that apply to the same value as the schemas: their own, and what {@code $ref} and {@code allOf} add. */
    public List<SchemaPlan> inPlace(Collection<SchemaId> ids) {
        Map<SchemaId, SchemaPlan> applying = new LinkedHashMap<>();
        Deque<SchemaId> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            SchemaPlan plan = plan(next.remove());
            if (applying.putIfAbsent(plan.id(), plan) == null) {
                plan.check(Check.InPlace.class).ifPresent(inPlace -> next.addAll(inPlace.schemas()));
            }
        }
        return List.copyOf(applying.values());
    }

    /** The plans that the schemas reach, themselves included, by file; in each file as they are written. */
    public Map<String, List<SchemaPlan>> reachedByFile(Collection<SchemaId> starts) {
        Set<SchemaId> reached = new HashSet<>();
        Deque<SchemaId> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            SchemaPlan plan = plan(next.remove());
            if (reached.add(plan.id())) {
                plan.checks().forEach(check -> next.addAll(applied(check)));
            }
        }
        Map<String, List<SchemaPlan>> byFile = new TreeMap<>();
        plans.values().stream()
                .filter(plan -> reached.contains(plan.id()))
                .forEach(plan -> byFile.computeIfAbsent(plan.id().file(), unused -> new ArrayList<>())
                        .add(plan));
        return byFile;
    }

    private static Collection<SchemaId> applied(Check check) {
        if (check instanceof Check.Properties properties) {
            return properties.schemas().values();
        }
        if (check instanceof Check.Items items) {
            return List.of(items.schema());
        }
        return check instanceof Check.InPlace inPlace ? inPlace.schemas() : List.of();
    }
}
