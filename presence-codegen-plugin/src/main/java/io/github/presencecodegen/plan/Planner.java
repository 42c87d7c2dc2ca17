package io.github.presencecodegen.plan;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.recursion.RepeatedVisits;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The stage: from the graph of schemas to what each of them checks. Nothing is merged: each schema reports for itself. */
public final class Planner {

    /** Schemas in scopes; without dynamic references there is one scope, and as many plans as schemas, or twice as many. */
    private static final int PLAN_LIMIT = 100_000;

    private final SchemaGraph graph;
    private final Function<SchemaId, Demands> demands;
    private final Set<String> typedFormats;
    private final Diagnostics diagnostics;
    private final Scopes scopes;
    private final Regexes regexes;
    private final Map<PlanId, SchemaPlan> plans = new LinkedHashMap<>();
    private boolean isTooMuch;
    private final Deque<PlanId> unplanned = new ArrayDeque<>();

    /**
     * A planner.
     *
     * @param graph the schemas
     * @param regexes the regular expressions of the schemas
     * @param demands what the Java type of a schema demands beyond its words
     * @param typedFormats the formats that user classes represent
     */
    public Planner(
            SchemaGraph graph,
            Regexes regexes,
            Function<SchemaId, Demands> demands,
            Set<String> typedFormats,
            Diagnostics diagnostics) {
        this.graph = graph;
        this.regexes = regexes;
        this.demands = demands;
        this.typedFormats = typedFormats;
        this.diagnostics = diagnostics;
        this.scopes = new Scopes(graph);
    }

    /**
     * The plans of some schemas and of all that they reach.
     *
     * @param bound the schemas whose values become Java objects
     * @param alone the schemas that are only validated
     */
    public Plans plan(Collection<SchemaId> bound, Collection<SchemaId> alone) {
        CheckLimits.check(graph, diagnostics);
        bound.forEach(id -> unplanned.add(scopes.start(id, true)));
        alone.forEach(id -> unplanned.add(scopes.start(id, false)));
        while (!unplanned.isEmpty()) {
            PlanId id = unplanned.remove();
            if (!plans.containsKey(id)) {
                plans.put(id, plan(id));
            }
        }
        if (isTooMuch || PlanCircles.report(plans, graph, diagnostics)) {
            return new Plans(List.of(), List.of(), new RepeatedVisits(Map.of()), scopes);
        }
        List<SchemaPlan> inOrder = new ArrayList<>(plans.values());
        inOrder.replaceAll(this::evaluated);
        inOrder.forEach(plan -> plans.put(plan.id(), plan));
        return new Plans(inOrder, graph.schemas().keySet(), new RepeatedVisits(plans), scopes);
    }

    private SchemaPlan plan(PlanId id) {
        Schema schema = graph.schema(id.schema());
        Demands demanded = id.isBound() ? demands.apply(id.schema()) : Demands.NONE;
        AssertedFormats formats = new AssertedFormats(id.isBound() ? typedFormats : Set.of());
        Function<SchemaId, PlanId> within = next -> reach(id, next);
        AssertionChecks assertions = new AssertionChecks(schema, demanded, formats, regexes);
        ApplicatorChecks applicators = new ApplicatorChecks(graph, schema, formats, regexes, within);
        ReferenceChecks references = new ReferenceChecks(graph, id.schema(), scopes, id.scope(), within);
        List<Check> checks = new ArrayList<>(assertions.first());
        for (Keyword keyword : schema.keywords()) {
            if (demanded.unasserted().contains(keyword.name())) {
                continue;
            }
            if (keyword instanceof Assertion assertion) {
                assertion.match(assertions).ifPresent(checks::add);
            } else if (keyword instanceof Applicator applicator) {
                checks.addAll(applicator.match(applicators));
            } else if (keyword instanceof Reference reference) {
                checks.addAll(reference.match(references));
            }
        }
        return new SchemaPlan(id, CheckOrder.of(checks));
    }

    private PlanId reach(PlanId from, SchemaId schema) {
        PlanId reached = new PlanId(schema, scopes.enter(from.scope(), schema), from.isBound());
        if (plans.size() < PLAN_LIMIT) {
            unplanned.add(reached);
        } else if (!isTooMuch) {
            isTooMuch = true;
            diagnostics.report(
                    DiagnosticCode.CHECK_TOO_LARGE,
                    graph.schema(schema).place(),
                    "more than " + PLAN_LIMIT + " variants in total, because of dynamic references",
                    PLAN_LIMIT);
        }
        return reached;
    }

    /** Says what unevaluated properties and items are, which takes the plans of all that applies in place. */
    private SchemaPlan evaluated(SchemaPlan plan) {
        List<Check> others = plan.checks().stream()
                .filter(check -> check.evaluationOfOthers().isEmpty())
                .toList();
        if (others.size() == plan.checks().size()) {
            return plan;
        }
        List<Check> checks = new ArrayList<>(others);
        plan.check(ObjectCheck.UnevaluatedProperties.class)
                .ifPresent(check -> checks.add(new ObjectCheck.UnevaluatedProperties(
                        check.schema(), Evaluations.ofProperties(others, plans::get))));
        plan.check(ArrayCheck.UnevaluatedItems.class)
                .ifPresent(check -> checks.add(
                        new ArrayCheck.UnevaluatedItems(check.schema(), Evaluations.ofItems(others, plans::get))));
        return new SchemaPlan(plan.id(), checks);
    }
}
