package io.github.presencecodegen.maven;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.DiagnosticSummary;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.GenerationResult.Outcome;
import io.github.presencecodegen.output.WriteResult;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What a run says: its diagnostics as a compiler prints them, then one line that sums it up. */
final class RunReport {

    private final Log log;
    private final Function<Diagnostic, String> text;
    private final String pom;
    private final String outputDirectory;

    /**
     * A report about files as they are shown to the user.
     *
     * @param text how a diagnostic is shown
     * @param pom what has the settings
     */
    RunReport(Log log, Function<Diagnostic, String> text, String pom, String outputDirectory) {
        this.log = log;
        this.text = text;
        this.pom = pom;
        this.outputDirectory = outputDirectory;
    }

    void print(GenerationResult result) throws MojoFailureException {
        DiagnosticSummary summary = DiagnosticSummary.of(result.diagnostics());
        summary.shown().forEach(this::print);
        summary.omitted().ifPresent(result.failed() ? log::error : log::warn);
        if (result.failed()) {
            throw new MojoFailureException(summary.counts() + " in " + places(result.diagnostics()) + ", see above; "
                    + consequence(result.outcome(), summary));
        }
        log.info(summary(result.files(), counted(result.schemas(), "schema")));
    }

    private static String consequence(Outcome outcome, DiagnosticSummary summary) {
        if (outcome == Outcome.INTERRUPTED) {
            return "not everything was written. The next run repairs that.";
        }
        return "nothing was generated" + (summary.errors() == 0 ? ", because <failOnWarning> is set." : ".");
    }

    /** Where something is wrong: the folders, and for settings, the POM. */
    private String places(List<Diagnostic> diagnostics) {
        List<String> origins = diagnostics.stream()
                .map(diagnostic ->
                        isInSettings(diagnostic) ? pom : diagnostic.place().origin())
                .distinct()
                .toList();
        int last = origins.size() - 1;
        return last < 1
                ? String.join("", origins)
                : String.join(", ", origins.subList(0, last)) + " and " + origins.get(last);
    }

    /** A setting has no place of its own; what is wrong with a whole folder of schemas is a setting that names it. */
    private static boolean isInSettings(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        return place.origin().isEmpty()
                || place.path().isEmpty() && diagnostic.code() != DiagnosticCode.OUTPUT_UNWRITABLE;
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
        String shown = text.apply(diagnostic);
        switch (diagnostic.severity()) {
            case ERROR -> log.error(shown);
            case WARNING -> log.warn(shown);
            case NOTE -> log.info(shown);
        }
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
