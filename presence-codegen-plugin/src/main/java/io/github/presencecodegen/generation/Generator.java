package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.emit.SupportSources;
import io.github.presencecodegen.output.OutputDirectory;
import io.github.presencecodegen.output.WriteResult;

/** Runs the stages in their order. */
public final class Generator {

    /** Generates what a request asks for. */
    public GenerationResult generate(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        WriteResult result = new OutputDirectory(request.outputDirectory())
                .write(SupportSources.in(request.supportPackage(), request.nullAnnotations()), diagnostics);
        return new GenerationResult(diagnostics.all(), 0, result.written(), result.unchanged());
    }
}
