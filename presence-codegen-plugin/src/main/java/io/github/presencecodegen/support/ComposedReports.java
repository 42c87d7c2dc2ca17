package io.github.presencecodegen.support;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * What {@code anyOf} and {@code oneOf} report at each value. All branches of a recursive schema may lead to the same value
 * again, each on its own, and a stranger decides how often in a row; so what was found there within the outermost of
 * them is kept, and no composition runs twice for one value.
 */
@NullMarked
final class ComposedReports {

    private final Map<Composition, Map<JsonValue, ViolationReport>> known = new HashMap<>();
    private final ViolationReport nothing = new ViolationReport(1);

    /** Stands for the report of a composition that failed where nobody wanted to know why. */
    private final ViolationReport unexplained = new ViolationReport(1);

    private int nesting;

    /** Checks a composition at the cursor, and adds its report. */
    void check(ViolationCollector at, String keyword, String schemaLocation, int chosen, ViolationBranch... branches) {
        // Without anything nested there is nothing that could be reached in two ways.
        boolean isKept = nesting > 0 && JsonDepth.of(at.value()) > 1;
        Composition composition = new Composition(keyword, schemaLocation, branches[0].getClass());
        ViolationReport report = isKept ? kept(composition).get(at.value()) : null;
        if (report == null) {
            boolean isWanted = at.isWanted();
            report = run(at, composition, chosen, branches);
            if (isKept) {
                kept(composition).put(at.value(), report.isEmpty() ? nothing : isWanted ? report : unexplained);
            }
        }
        if (report == unexplained) {
            at.report(keyword, schemaLocation, ViolationMessages.noBranch(keyword), Map.of());
        } else {
            at.addAll(report);
        }
    }

    private ViolationReport run(
            ViolationCollector at, Composition composition, int chosen, ViolationBranch[] branches) {
        nesting++;
        ViolationReport around = at.beginReport();
        new BranchComparison(at, composition.keyword, composition.schemaLocation).check(chosen, branches);
        ViolationReport report = at.endReport(around);
        nesting--;
        if (nesting == 0) {
            known.clear();
        }
        return report;
    }

    private Map<JsonValue, ViolationReport> kept(Composition composition) {
        return known.computeIfAbsent(composition, none -> new IdentityHashMap<>());
    }

    /**
     * Where a composition is written.
     *
     * @param code the class of its first branch: the same schema has several where its meaning depends on who refers to it
     */
    private record Composition(String keyword, String schemaLocation, Class<?> code) {}
}
