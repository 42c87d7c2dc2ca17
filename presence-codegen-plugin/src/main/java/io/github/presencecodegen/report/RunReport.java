package io.github.presencecodegen.report;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.DiagnosticSummary;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.GenerationResult.Outcome;
import io.github.presencecodegen.output.WriteResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a run says: its diagnostics as a compiler prints them, then one line that sums it up. */
public final class RunReport {

    private final ReportLog log;
    private final Function<Diagnostic, String> text;
    private final String settings;
    private final String outputDirectory;

    /**
     * A report about files as they are shown to the user.
     *
     * @param text how a diagnostic is shown
     * @param settings what messages call the place of the settings, such as a POM
     */
    public RunReport(ReportLog log, Function<Diagnostic, String> text, String settings, String outputDirectory) {
        this.log = log;
        this.text = text;
        this.settings = settings;
        this.outputDirectory = outputDirectory;
    }

    /** Prints what is to be said of a run. If it failed, the line that sums it up is left to the caller, who gets it. */
    public Optional<String> print(GenerationResult result) {
        DiagnosticSummary summary = DiagnosticSummary.of(result.diagnostics());
        summary.shown().forEach(this::print);
        summary.omitted().ifPresent(result.failed() ? log::error : log::warning);
        if (result.failed()) {
            return Optional.of(summary.counts() + " in " + places(result.diagnostics()) + ", see above; "
                    + consequence(result.outcome(), summary));
        }
        log.info(summary(result.files(), counted(result.schemas(), "schema")));
        return Optional.empty();
    }

    private static String consequence(Outcome outcome, DiagnosticSummary summary) {
        if (outcome == Outcome.INTERRUPTED) {
            return "not everything was written. The next run repairs that.";
        }
        return "nothing was generated" + (summary.errors() == 0 ? ", because <failOnWarning> is set." : ".");
    }

    /** Where something is wrong: the folders, and for settings, where these are. */
    private String places(List<Diagnostic> diagnostics) {
        List<String> origins = diagnostics.stream()
                .map(diagnostic ->
                        isInSettings(diagnostic) ? settings : diagnostic.place().origin())
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
            case WARNING -> log.warning(shown);
            case NOTE -> log.info(shown);
        }
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
