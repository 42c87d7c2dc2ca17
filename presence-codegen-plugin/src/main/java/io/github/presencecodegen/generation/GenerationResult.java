package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.output.WriteResult;
import java.util.List;

/**
 * What a run did.
 *
 * @param diagnostics everything that was reported, ordered by place
 * @param failed whether the run was stopped: by an error, or by a warning where the request asks for that
 * @param schemas the number of schema files that were selected
 * @param files what was done to the source root
 */
public record GenerationResult(List<Diagnostic> diagnostics, boolean failed, int schemas, WriteResult files) {

    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The result of a run that was stopped before anything was written. */
    public static GenerationResult stopped(List<Diagnostic> diagnostics) {
        return new GenerationResult(diagnostics, true, 0, WriteResult.NONE);
    }
}
