package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.output.PlannedWrite;
import java.util.List;
import java.util.Optional;

/**
 * What a run would do.
 *
 * @param diagnostics everything that was reported, ordered by place
 * @param write what would be written; empty where the run would be stopped: by an error, or by a warning where the request
 *     asks for that
 */
public record GenerationPlan(List<Diagnostic> diagnostics, Optional<PlannedWrite> write) {

    public GenerationPlan {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The plan of a run that would be stopped. */
    static GenerationPlan stopped(List<Diagnostic> diagnostics) {
        return new GenerationPlan(diagnostics, Optional.empty());
    }
}
