package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.output.Manifest;
import io.github.presencecodegen.output.OutputDirectory;
import io.github.presencecodegen.output.WriteResult;

/** A whole run: what is to be written is complete in memory before the first file is touched. */
public final class Generator {

    /** Generates what a request asks for. With an error among the diagnostics nothing was written. */
    public GenerationResult generate(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        CompiledSpec compiled = new SpecCompiler(request, diagnostics).compile();
        if (diagnostics.hasErrors()) {
            return new GenerationResult(diagnostics.all(), 0, 0, 0);
        }
        WriteResult result = new OutputDirectory(request.outputDirectory()).write(compiled.files(), diagnostics);
        if (!diagnostics.hasErrors()) {
            new Manifest(request.workDirectory()).write(request.executionId(), compiled.manifest(), diagnostics);
        }
        return new GenerationResult(diagnostics.all(), compiled.schemas(), result.written(), result.unchanged());
    }
}
