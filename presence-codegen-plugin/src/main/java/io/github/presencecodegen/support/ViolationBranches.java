package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** {@code anyOf} and {@code oneOf} at a cursor: each branch is run once, into a report of its own. */
@NullMarked
final class ViolationBranches {

    private final ViolationCollector at;
    private final List<ViolationReport> reports = new ArrayList<>();

    private ViolationBranches(ViolationCollector at) {
        this.at = at;
    }

    static void anyOf(ViolationCollector at, String schemaLocation, int chosen, ViolationBranch[] branches) {
        ViolationBranches run = new ViolationBranches(at);
        if (chosen >= 0) {
            run.explainChosen("anyOf", "one", schemaLocation, chosen, branches[chosen]);
        } else if (run.holding(branches).isEmpty()) {
            run.explainNearest("anyOf", "one", schemaLocation);
        }
    }

    static void oneOf(ViolationCollector at, String schemaLocation, int chosen, ViolationBranch[] branches) {
        ViolationBranches run = new ViolationBranches(at);
        if (chosen >= 0) {
            run.explainChosen("oneOf", "exactly one", schemaLocation, chosen, branches[chosen]);
            return;
        }
        List<String> holding = run.holding(branches);
        if (holding.isEmpty()) {
            run.explainNearest("oneOf", "exactly one", schemaLocation);
        } else if (holding.size() > 1) {
            String indexes = String.join(", ", holding);
            String message = "must match exactly one of the subschemas of oneOf, but matches those at " + indexes;
            at.report("oneOf", schemaLocation, message, Map.of("holding", indexes));
        }
    }

    /** Runs all branches, and returns the indexes of those that hold. */
    private List<String> holding(ViolationBranch[] branches) {
        List<String> holding = new ArrayList<>();
        for (int i = 0; i < branches.length; i++) {
            ViolationReport report = run(branches[i]);
            reports.add(report);
            if (report.isEmpty()) {
                holding.add(String.valueOf(i));
            }
        }
        return holding;
    }

    private ViolationReport run(ViolationBranch branch) {
        ViolationReport around = at.exchange(at.report().forBranch());
        branch.collect(at);
        return at.exchange(around);
    }

    private void explainChosen(
            String keyword, String number, String schemaLocation, int chosen, ViolationBranch branch) {
        ViolationReport report = run(branch);
        if (!report.isEmpty()) {
            explain(
                    keyword,
                    number,
                    schemaLocation,
                    "; its tag chooses the one at " + chosen,
                    "branch",
                    chosen,
                    report);
        }
    }

    private void explainNearest(String keyword, String number, String schemaLocation) {
        int nearest = 0;
        for (int i = 1; i < reports.size(); i++) {
            if (reports.get(i).weight() < reports.get(nearest).weight()) {
                nearest = i;
            }
        }
        String message = "; the one at " + nearest + " is the nearest";
        explain(keyword, number, schemaLocation, message, "nearest", nearest, reports.get(nearest));
    }

    private void explain(
            String keyword,
            String number,
            String schemaLocation,
            String reason,
            String param,
            int branch,
            ViolationReport report) {
        String message = "must match " + number + " of the subschemas of " + keyword + ", but matches none" + reason;
        at.report(keyword, schemaLocation, message, Map.of(param, String.valueOf(branch)));
        at.report().addAll(report);
    }
}
