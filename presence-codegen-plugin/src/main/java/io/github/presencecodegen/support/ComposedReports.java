package io.github.presencecodegen.support;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What {@code anyOf}, {@code oneOf} and recursive schemas report at each value. All parts of a recursive schema may
 * lead to the same value again, each on its own, and the input decides how often; so what was found there within the
 * outermost of them is kept, and no composition runs twice for one value.
 */
@NullMarked
final class ComposedReports {

    /** Compositions nested deeper than this are not explained. */
    private static final int DEEPEST = 32;

    private final Map<Composition, Map<JsonValue, ViolationReport>> known = new HashMap<>();
    private final ViolationReport nothing = new ViolationReport(1);

    /** The report of a composition that failed without an explanation being requested. */
    private final ViolationReport unexplained = new ViolationReport(1);

    private final DeferredReports deferred;

    private int nesting;

    /** How many compositions compare their branches, for which they need the whole report of each. */
    private int comparisons;

    private int deepNesting;

    /**
     * No reports yet.
     *
     * @param limit how many violations are reported
     */
    ComposedReports(int limit) {
        this.deferred = new DeferredReports(limit);
    }

    /** Checks a composition of a recursive schema; so deep that the stack is in danger, only whether it holds. */
    void checkRecursive(
            ViolationCollector at,
            String keyword,
            String schemaLocation,
            int chosen,
            Predicate<JsonValue> holds,
            ViolationBranch... branches) {
        if (nesting < DEEPEST) {
            check(at, keyword, schemaLocation, chosen, branches);
        } else if (at.isWanted() && !holds.test(at.value())) {
            at.report(keyword, schemaLocation, ViolationMessages.unexplained(keyword), Map.of());
        }
    }

    /** Checks a composition at the cursor, and adds its report. */
    void check(ViolationCollector at, String keyword, String schemaLocation, int chosen, ViolationBranch... branches) {
        Composition composition = composition(keyword, schemaLocation, branches[0]);
        ViolationReport report = known(at, composition);
        if (report == null) {
            boolean isWanted = at.isWanted();
            ViolationReport around = begin(at);
            comparisons++;
            new BranchComparison(at, keyword, schemaLocation).check(chosen, branches);
            comparisons--;
            report = end(at, around, composition, isWanted);
        }
        if (report == unexplained) {
            at.report(keyword, schemaLocation, ViolationMessages.noBranch(keyword), Map.of());
        } else {
            at.addAll(report);
        }
    }

    /** Adds the report of a schema about the value at the cursor. */
    void collect(ViolationCollector at, String schemaLocation, ViolationBranch schema) {
        // Where nothing is wanted of a value, nothing is of what it contains.
        if (!at.isWanted()) {
            return;
        }
        Composition composition = composition("", schemaLocation, schema);
        ViolationReport report = known(at, composition);
        if (report == null) {
            ViolationReport around = begin(at);
            schema.collect(at);
            report = end(at, around, composition, true);
        }
        at.addAll(report);
    }

    /** Adds the report of a schema that may not report by recursion about all of a value, now or by {@link #finish}. */
    void collectDeep(ViolationCollector at, DeferredReports.Schema schema) {
        if (deepNesting < schema.most()) {
            deepNesting++;
            collect(at, schema.location(), schema.report());
            deepNesting--;
        } else if (at.isWanted() && !schema.holds().test(at.value())) {
            if (comparisons > 0) {
                at.reportAt(schema.location(), "$depth", ViolationMessages.TOO_DEEP, Map.of());
            } else {
                deferred.add(at.place(), schema);
            }
        }
    }

    /** Adds the reports that were deferred, when the stack is free again. */
    void finish(ViolationCollector at) {
        for (DeferredReports.Deferred next = deferred.next(); next != null; next = deferred.next()) {
            at.moveTo(next.place());
            collectDeep(at, next.schema());
        }
    }

    private @Nullable ViolationReport known(ViolationCollector at, Composition composition) {
        return isKept(at.value()) ? kept(composition).get(at.value()) : null;
    }

    /** Without anything nested there is nothing that could be reached in two ways. */
    private boolean isKept(JsonValue value) {
        return nesting > 0 && JsonDepth.of(value) > 1;
    }

    private ViolationReport begin(ViolationCollector at) {
        nesting++;
        return at.beginReport();
    }

    private ViolationReport end(
            ViolationCollector at, ViolationReport around, Composition composition, boolean isWanted) {
        ViolationReport report = at.endReport(around);
        nesting--;
        if (nesting == 0) {
            known.clear();
        } else if (isKept(at.value())) {
            kept(composition).put(at.value(), report.isEmpty() ? nothing : isWanted ? report : unexplained);
        }
        return report;
    }

    private Map<JsonValue, ViolationReport> kept(Composition composition) {
        return known.computeIfAbsent(composition, none -> new IdentityHashMap<>());
    }

    private Composition composition(String keyword, String schemaLocation, ViolationBranch code) {
        return new Composition(keyword, schemaLocation, code.getClass(), comparisons > 0);
    }

    /**
     * Where a composition is written.
     *
     * @param keyword empty for a schema as a whole
     * @param code the class of its first branch: the same schema has several where its meaning depends on who refers to it
     * @param isCompared whether its report is compared with others, in which case nothing in it is deferred
     */
    private record Composition(String keyword, String schemaLocation, Class<?> code, boolean isCompared) {}
}
