package io.github.presencecodegen.emit.checks.report;

import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.plan.check.ValueCheck;
import java.util.List;

/** Reports what is wrong with a value as a whole. */
record ValueReports(ReportCode code) implements ValueCheck.Cases<Report> {

    private CheckCode checks() {
        return code.checks();
    }

    @Override
    public Report never(ValueCheck.Never never) {
        return Report.ofSchema("at.forbidden(schema, $S)", "false");
    }

    /** It stands around the other reports. */
    @Override
    public Report types(ValueCheck.Types types) {
        return Report.NOTHING;
    }

    @Override
    public Report constant(ValueCheck.Const constant) {
        return Report.ofSchema("at.constant(schema, $L)", checks().constants().value(constant.value()));
    }

    @Override
    public Report enumeration(ValueCheck.Enum allowed) {
        List<String> texts = allowed.texts();
        if (!allowed.areTexts()) {
            return Report.ofSchema(
                    "at.enumeration(schema, $L)", checks().constants().values(allowed.values()));
        }
        if (texts.isEmpty()) {
            return Report.ofSchema("at.enumeration(schema, text -> false)");
        }
        return Report.ofSchema(
                "at.enumeration(schema, $T::$N,$W$L)",
                checks().owner(),
                checks().methods().isListed(),
                code.texts(texts));
    }
}
