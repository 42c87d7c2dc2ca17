package io.github.presencecodegen.emit.checks.report;

import io.github.presencecodegen.emit.checks.code.CheckConstants;
import io.github.presencecodegen.plan.check.NumberCheck;

/** Reports what is wrong with a number. */
record NumberReports(ReportCode code) implements NumberCheck.Cases<Report> {

    private CheckConstants constants() {
        return code.checks().constants();
    }

    @Override
    public Report range(NumberCheck.Range range) {
        return Report.ofSchema("at.range(schema, $S)", range.format());
    }

    @Override
    public Report bound(NumberCheck.Bound bound) {
        return Report.ofSchema(
                "at.$N(schema, $L)", bound.kind().word(), constants().number(bound.limit()));
    }

    @Override
    public Report multipleOf(NumberCheck.MultipleOf multiple) {
        return Report.ofSchema("at.multipleOf(schema, $L)", constants().number(multiple.divisor()));
    }
}
