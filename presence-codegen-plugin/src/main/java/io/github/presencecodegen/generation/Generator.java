package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.output.Manifest;
import io.github.presencecodegen.output.OutputDirectory;
import io.github.presencecodegen.output.WriteResult;

/** A whole run: what is to be written is complete in memory before the first file is touched. */
public final class Generator {

    /** Generates what a request asks for. Unless the disk fails half way, a run that failed has written nothing. */
    public GenerationResult generate(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        CompiledSpec compiled = new SpecCompiler(request, diagnostics).compile();
        if (diagnostics.hasErrors() || request.failOnWarning() && diagnostics.hasWarnings()) {
            return GenerationResult.stopped(diagnostics.all());
        }
        WriteResult result = new OutputDirectory(request.outputDirectory(), request.outputName())
                .write(compiled.files(), diagnostics);
        if (!diagnostics.hasErrors()) {
            new Manifest(request.workDirectory(), request.workName())
                    .write(request.executionId(), compiled.manifest(), diagnostics);
        }
        return new GenerationResult(
                diagnostics.all(), diagnostics.hasErrors(), compiled.schemas(), result.written(), result.unchanged());
    }
}
