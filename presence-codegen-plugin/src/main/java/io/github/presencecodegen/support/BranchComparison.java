package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** {@code anyOf} or {@code oneOf} at a cursor: each branch runs once, into a report of its own. */
@NullMarked
final class BranchComparison {

    private final ViolationCollector at;
    private final String keyword;
    private final String schemaLocation;

    BranchComparison(ViolationCollector at, String keyword, String schemaLocation) {
        this.at = at;
        this.keyword = keyword;
        this.schemaLocation = schemaLocation;
    }

    /** Reports what is wrong, if anything is; {@code chosen} is the only branch that can hold, or negative. */
    void check(int chosen, ViolationBranch[] branches) {
        if (chosen >= 0) {
            ViolationReport report = run(branches[chosen]);
            if (!report.isEmpty()) {
                explain("branch", chosen, "; its tag chooses the one at " + chosen, report);
            }
            return;
        }
        List<ViolationReport> reports = new ArrayList<>();
        List<String> holding = new ArrayList<>();
        for (int i = 0; i < branches.length; i++) {
            ViolationReport report = run(branches[i]);
            reports.add(report);
            if (report.isEmpty()) {
                holding.add(String.valueOf(i));
            }
        }
        if (holding.isEmpty()) {
            explainNearest(reports);
        } else if (keyword.equals("oneOf") && holding.size() > 1) {
            String indexes = String.join(", ", holding);
            at.report(keyword, schemaLocation, ViolationMessages.manyBranches(indexes), Map.of("holding", indexes));
        }
    }

    private ViolationReport run(ViolationBranch branch) {
        ViolationReport around = at.beginReport();
        branch.collect(at);
        return at.endReport(around);
    }

    /** A value of the right type was more likely meant for a branch than one that breaks fewer of its keywords. */
    private void explainNearest(List<ViolationReport> reports) {
        int nearest = 0;
        for (int i = 1; i < reports.size(); i++) {
            ViolationReport report = reports.get(i);
            ViolationReport best = reports.get(nearest);
            boolean isOfType = report.isOfType();
            if (isOfType == best.isOfType() ? report.weight() < best.weight() : isOfType) {
                nearest = i;
            }
        }
        explain("nearest", nearest, "; the one at " + nearest + " is the nearest", reports.get(nearest));
    }

    private void explain(String param, int branch, String reason, ViolationReport report) {
        String message = ViolationMessages.noBranch(keyword) + reason;
        at.report(keyword, schemaLocation, message, Map.of(param, String.valueOf(branch)));
        at.addAll(report);
    }
}
