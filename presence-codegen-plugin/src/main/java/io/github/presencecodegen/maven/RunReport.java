package io.github.presencecodegen.maven;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticSummary;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.GenerationResult;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What a run says: its diagnostics as a compiler prints them, then one line that sums it up. */
final class RunReport {

    private final Log log;
    private final Function<Diagnostic, String> text;
    private final String specDirectory;
    private final String outputDirectory;

    /**
     * The folders are named as they are shown to the user.
     *
     * @param text how a diagnostic is shown
     */
    RunReport(Log log, Function<Diagnostic, String> text, String specDirectory, String outputDirectory) {
        this.log = log;
        this.text = text;
        this.specDirectory = specDirectory;
        this.outputDirectory = outputDirectory;
    }

    void print(GenerationResult result) throws MojoFailureException {
        DiagnosticSummary summary = DiagnosticSummary.of(result.diagnostics());
        summary.shown().forEach(this::print);
        summary.omitted().ifPresent(result.failed() ? log::error : log::warn);
        if (result.failed()) {
            String reason = summary.errors() == 0 ? ", because <failOnWarning> is set." : ".";
            throw new MojoFailureException(
                    summary.counts() + " in " + specDirectory + ", see above; nothing was generated" + reason);
        }
        log.info("Generated " + counted(result.written() + result.unchanged(), "file") + " (" + result.written()
                + " changed) from " + counted(result.schemas(), "schema") + " into " + outputDirectory);
    }

    private void print(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            log.error(text.apply(diagnostic));
        } else {
            log.warn(text.apply(diagnostic));
        }
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
