package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticText;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecLines;
import java.util.function.Function;

/** Shows diagnostics with the lines of the specification that they speak of. */
public final class DiagnosticQuoting {

    private DiagnosticQuoting() {}

    /** What shows the diagnostics of a specification, also those of an earlier run. */
    public static Function<Diagnostic, String> of(NamedFolder specification) {
        SpecLines lines = new SpecLines(new SpecDirectory(specification.path(), specification.name()));
        return new DiagnosticText(lines::at)::of;
    }
}
