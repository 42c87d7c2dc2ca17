package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.output.WriteResult;
import java.util.List;

/**
 * What a run did.
 *
 * @param diagnostics everything that was reported, ordered by place; with an error among them nothing was written
 * @param schemas the number of schema files that were selected
 * @param files what was done to the source root
 */
public record GenerationResult(List<Diagnostic> diagnostics, int schemas, WriteResult files) {

    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The result of a run that an error stopped. */
    public static GenerationResult refused(List<Diagnostic> diagnostics) {
        return new GenerationResult(diagnostics, 0, WriteResult.NONE);
    }

    /** Whether an error stopped the run. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
