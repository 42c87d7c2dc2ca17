package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticText;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecLines;
import java.nio.file.Path;
import java.util.function.Function;

/** Shows diagnostics with the lines of the specification that they speak of. */
public final class DiagnosticQuoting {

    private DiagnosticQuoting() {}

    /** What shows the diagnostics of a specification, also those of an earlier run. */
    public static Function<Diagnostic, String> of(Path specDirectory, String specName) {
        SpecLines lines = new SpecLines(new SpecDirectory(specDirectory, specName));
        return new DiagnosticText(lines::at)::of;
    }
}
