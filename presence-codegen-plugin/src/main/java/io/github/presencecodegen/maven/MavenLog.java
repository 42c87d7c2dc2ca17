package io.github.presencecodegen.maven;

import io.github.presencecodegen.report.ReportLog;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, as a place for reports. */
final class MavenLog implements ReportLog {

    private final Log log;

    MavenLog(Log log) {
        this.log = log;
    }

    @Override
    public void error(String text) {
        log.error(text);
    }

    @Override
    public void warning(String text) {
        log.warn(text);
    }

    @Override
    public void info(String text) {
        log.info(text);
    }
}
