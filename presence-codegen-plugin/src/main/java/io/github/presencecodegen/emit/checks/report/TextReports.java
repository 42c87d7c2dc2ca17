package io.github.presencecodegen.emit.checks.report;

import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.TextCheck;

/** Reports what is wrong with a string. */
record TextReports(ReportCode code) implements TextCheck.Cases<Report> {

    @Override
    public Report length(TextCheck.Length length) {
        return Report.ofSchema("at.$N(schema, $L)", length.kind().word(), length.limit());
    }

    @Override
    public Report pattern(TextCheck.Pattern pattern) {
        return Report.ofSchema(
                "at.pattern(schema, text -> $L, $L)",
                code.checks().matches(pattern.regex(), "text").holds(),
                JavaLiteral.of(pattern.regex().source()));
    }

    @Override
    public Report format(TextCheck.Format format) {
        Condition hasFormat = code.checks().hasFormat(format.format(), "text");
        return hasFormat == Condition.ALWAYS
                ? Report.NOTHING
                : Report.ofSchema(
                        "at.format(schema, text -> $L, $L)",
                        hasFormat.holds(),
                        JavaLiteral.of(format.format().name()));
    }

    @Override
    public Report content(TextCheck.Content content) {
        return Report.ofSchema(
                content.isJson()
                        ? "at.contentMediaType(schema, text -> $L, $L)"
                        : "at.contentEncoding(schema, text -> $L, $L)",
                code.checks().hasContent(content, "text").holds(),
                JavaLiteral.of(content.word()));
    }
}
