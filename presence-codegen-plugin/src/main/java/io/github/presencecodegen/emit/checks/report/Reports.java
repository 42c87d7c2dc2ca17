package io.github.presencecodegen.emit.checks.report;

import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import java.util.List;

/**
 * The statements that report what is wrong, for each check those that are independent of each other.
 *
 * @param code the words in which they report
 */
record Reports(ReportCode code) implements Check.Groups<List<Report>> {

    @Override
    public List<Report> value(ValueCheck check) {
        return List.of(check.match(new ValueReports(code)));
    }

    @Override
    public List<Report> number(NumberCheck check) {
        return List.of(check.match(new NumberReports(code)));
    }

    @Override
    public List<Report> text(TextCheck check) {
        return List.of(check.match(new TextReports(code)));
    }

    @Override
    public List<Report> object(ObjectCheck check) {
        return check.match(new ObjectReports(code));
    }

    @Override
    public List<Report> array(ArrayCheck check) {
        return check.match(new ArrayReports(code));
    }

    @Override
    public List<Report> inPlace(InPlaceCheck check) {
        return check.match(new InPlaceReports(code));
    }
}
