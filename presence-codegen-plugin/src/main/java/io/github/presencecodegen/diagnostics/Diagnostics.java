package io.github.presencecodegen.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The one sink that every stage reports into. A stage reports all that it finds; the caller stops between stages. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.place().origin())
            .thenComparing(diagnostic -> diagnostic.place().path())
            .thenComparingInt(diagnostic -> diagnostic.place().line())
            .thenComparingInt(diagnostic -> diagnostic.place().column());

    private final Set<Diagnostic> reported = new LinkedHashSet<>();

    /**
     * Reports a mistake; the arguments fill the templates of the code. The same one twice is kept once. Text among the
     * arguments may come from a hostile file: it is shown as an {@link Excerpt}.
     */
    public void report(DiagnosticCode code, Place place, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? Excerpt.of(text) : argument)
                .toArray();
        reported.add(new Diagnostic(code, place, code.message(shown), code.hint(shown)));
    }

    /** Whether any error was reported. */
    public boolean hasErrors() {
        return reported.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Everything that was reported, ordered by place. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>(reported);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
