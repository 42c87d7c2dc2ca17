package io.github.presencecodegen.maven;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticSummary;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.output.WriteResult;
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
        log.info(summary(result.files(), counted(result.schemas(), "schema")));
    }

    private String summary(WriteResult files, String schemas) {
        String all = counted(files.written() + files.unchanged(), "file");
        if (files.written() == 0 && files.deleted() == 0) {
            return "Nothing to generate: " + all + " from " + schemas + " are up to date in " + outputDirectory;
        }
        return "Generated " + all + " (" + files.written() + " changed, " + files.deleted() + " deleted, "
                + files.unchanged() + " up to date) from " + schemas + " into " + outputDirectory;
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
