package io.github.presencecodegen.maven;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.output.WriteResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What a run says: its diagnostics as a compiler prints them, then one line that sums it up. */
final class RunReport {

    private final Log log;
    private final String specDirectory;
    private final String outputDirectory;

    /** The folders are named as they are shown to the user. */
    RunReport(Log log, String specDirectory, String outputDirectory) {
        this.log = log;
        this.specDirectory = specDirectory;
        this.outputDirectory = outputDirectory;
    }

    void print(GenerationResult result) throws MojoFailureException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(diagnostic.toString());
            } else {
                log.warn(diagnostic.toString());
            }
        }
        if (result.failed()) {
            long errors = result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .count();
            throw new MojoFailureException(
                    counted(errors, "error") + " in " + specDirectory + ", see above; nothing was generated.");
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

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
