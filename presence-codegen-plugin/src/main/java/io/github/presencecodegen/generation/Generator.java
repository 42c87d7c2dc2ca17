package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.output.ExecutionHistory;
import java.io.IOException;

/** Generates what requests ask for. */
public final class Generator {

    /**
     * A whole run. With an error among the diagnostics nothing was written, and the last run counts on, unless the disk
     * itself failed half way; the next run repairs what that leaves.
     */
    public GenerationResult generate(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        NamedFolder work = request.output().work();
        try {
            ExecutionHistory history = ExecutionHistory.of(request.run().execution(), work.path());
            return new GenerationRun(request, history, diagnostics).run();
        } catch (IOException e) {
            diagnostics.report(DiagnosticCode.OUTPUT_UNWRITABLE, Place.of(work.name(), ""), e.toString());
            return GenerationResult.stopped(diagnostics.all());
        }
    }
}
