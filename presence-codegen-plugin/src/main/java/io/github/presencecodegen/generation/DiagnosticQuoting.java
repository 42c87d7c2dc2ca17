package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticText;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecLines;
import java.util.List;
import java.util.function.Function;

/** Shows diagnostics with the lines of the specification that they speak of. */
public final class DiagnosticQuoting {

    private DiagnosticQuoting() {}

    /** What shows the diagnostics of a specification, also those of an earlier run. */
    public static Function<Diagnostic, String> of(NamedFolder specification) {
        return of(List.of(specification));
    }

    /** The same where the diagnostics speak of files in several folders. */
    public static Function<Diagnostic, String> of(List<NamedFolder> folders) {
        List<SpecLines> lines = folders.stream()
                .map(folder -> new SpecLines(new SpecDirectory(folder.path(), folder.name())))
                .toList();
        return new DiagnosticText(
                place -> lines.stream().flatMap(each -> each.at(place).stream()).findFirst())::of;
    }
}
