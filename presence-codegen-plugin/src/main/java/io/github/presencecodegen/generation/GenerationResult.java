package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.output.WriteResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run did.
 *
 * @param diagnostics everything that was reported, ordered by place
 * @param outcome how it ended
 * @param schemas the number of schema files that were selected
 * @param files what was done to the source root
 */
public record GenerationResult(List<Diagnostic> diagnostics, Outcome outcome, int schemas, WriteResult files) {

    /** How a run ended. */
    public enum Outcome {
        /** Everything is there. */
        SUCCEEDED,
        /** By an error, or by a warning where the request asks for that, before anything was written. */
        STOPPED,
        /** The disk failed while files were written; the next run repairs that. */
        INTERRUPTED
    }

    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The result of a run that was stopped before anything was written. */
    public static GenerationResult stopped(List<Diagnostic> diagnostics) {
        return new GenerationResult(diagnostics, Outcome.STOPPED, 0, WriteResult.NONE);
    }

    /** The result of a run in which the disk failed while files were written. */
    static GenerationResult interrupted(List<Diagnostic> diagnostics) {
        return new GenerationResult(diagnostics, Outcome.INTERRUPTED, 0, WriteResult.NONE);
    }

    /** The same, with what was reported before the run. */
    public GenerationResult after(List<Diagnostic> before) {
        List<Diagnostic> all = new ArrayList<>(before);
        all.addAll(diagnostics);
        return new GenerationResult(all, outcome, schemas, files);
    }

    /** Whether not everything is there that the request asks for. */
    public boolean failed() {
        return outcome != Outcome.SUCCEEDED;
    }
}
