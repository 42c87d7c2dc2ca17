package io.github.presencecodegen.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one sink that every stage reports into. A stage reports all that it finds; the caller stops between stages. */
public final class Diagnostics {

    /** How many of each severity are kept: a hostile file can hold more mistakes than memory should. */
    public static final int MOST_KEPT = 10_000;

    private static final int MOST_RELATED = 6;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.place().origin())
            .thenComparing(diagnostic -> diagnostic.place().path())
            .thenComparingInt(diagnostic -> diagnostic.place().line())
            .thenComparingInt(diagnostic -> diagnostic.place().column());

    private final Map<Severity, Set<Diagnostic>> reported = new EnumMap<>(Severity.class);

    /**
     * Reports a mistake; the arguments fill the templates of the code. The same one twice is kept once. Text among the
     * arguments may come from a hostile file: it is shown as an {@link Excerpt}.
     */
    public void report(DiagnosticCode code, Place place, Object... arguments) {
        report(code, place, List.of(), arguments);
    }

    /** The same with other places that have a part in the mistake, of which the first few are kept. */
    public void report(DiagnosticCode code, Place place, List<Related> related, Object... arguments) {
        Set<Diagnostic> alike = of(code.severity());
        if (alike.size() == MOST_KEPT) {
            return;
        }
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? Excerpt.of(text) : argument)
                .toArray();
        List<Related> parties = related.stream()
                .limit(MOST_RELATED)
                .map(party -> new Related(party.place(), Excerpt.of(party.label())))
                .toList();
        alike.add(new Diagnostic(code, place, code.message(shown), code.hint(shown), parties));
    }

    /** Whether any error was reported. */
    public boolean hasErrors() {
        return !of(Severity.ERROR).isEmpty();
    }

    /** Whether any warning was reported. */
    public boolean hasWarnings() {
        return !of(Severity.WARNING).isEmpty();
    }

    /** What was reported, at most {@link #MOST_KEPT} of each severity, ordered by place. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>();
        reported.values().forEach(sorted::addAll);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }

    private Set<Diagnostic> of(Severity severity) {
        return reported.computeIfAbsent(severity, unused -> new LinkedHashSet<>());
    }
}
