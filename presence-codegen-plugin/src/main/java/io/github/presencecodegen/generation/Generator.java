package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.output.ExecutionHistory;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Generates what requests ask for. */
public final class Generator {

    /** What a run would do. Files are read; none is written, and no folder is created. */
    public GenerationPlan plan(GenerationRequest request) {
        return at(request, GenerationRun::plan, GenerationPlan::stopped);
    }

    /**
     * A whole run. With an error among the diagnostics nothing was written, and the last run counts on, unless the disk
     * itself failed half way; the next run repairs what that leaves.
     */
    public GenerationResult generate(GenerationRequest request) {
        return at(request, GenerationRun::run, GenerationResult::stopped);
    }

    private interface Work<T> {

        T of(GenerationRun run) throws IOException;
    }

    private static <T> T at(GenerationRequest request, Work<T> work, Function<List<Diagnostic>, T> stopped) {
        Diagnostics diagnostics = new Diagnostics();
        NamedFolder folder = request.output().work();
        try {
            ExecutionHistory history = ExecutionHistory.of(
                    request.run().execution(), folder.path(), request.output().packagedManifest());
            return work.of(new GenerationRun(request, history, diagnostics));
        } catch (IOException e) {
            diagnostics.report(DiagnosticCode.OUTPUT_UNWRITABLE, Place.of(folder.name(), ""), e.toString());
            return stopped.apply(diagnostics.all());
        }
    }
}
