package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticText;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecLines;
import java.util.function.Function;

/** Shows diagnostics with the lines of the specification that they speak of. */
public final class DiagnosticQuoting {

    private DiagnosticQuoting() {}

    /** What shows the diagnostics of a request, also those of an earlier run. */
    public static Function<Diagnostic, String> of(GenerationRequest request) {
        SpecLines lines = new SpecLines(new SpecDirectory(request.specDirectory(), request.specName()));
        return new DiagnosticText(lines::at)::of;
    }
}
