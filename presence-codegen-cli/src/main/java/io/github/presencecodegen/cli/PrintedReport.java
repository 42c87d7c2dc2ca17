package io.github.presencecodegen.cli;

import io.github.presencecodegen.report.ReportLog;
import java.io.PrintWriter;

/** Prints errors and warnings where a shell keeps them apart from what was done. */
record PrintedReport(PrintWriter out, PrintWriter err) implements ReportLog {

    @Override
    public void error(String text) {
        err.println(text);
    }

    @Override
    public void warning(String text) {
        err.println(text);
    }

    @Override
    public void info(String text) {
        out.println(text);
    }
}
