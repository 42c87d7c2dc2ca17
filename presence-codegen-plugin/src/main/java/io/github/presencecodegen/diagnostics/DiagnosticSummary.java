package io.github.presencecodegen.diagnostics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of many diagnostics are shown, and how many there are.
 *
 * @param shown the first of each severity, at most {@link #MOST_SHOWN}
 * @param errors the number of all errors
 * @param warnings the number of all warnings
 * @param notes the number of all notes
 */
public record DiagnosticSummary(List<Diagnostic> shown, int errors, int warnings, int notes) {

    /** How many of each severity are shown. */
    public static final int MOST_SHOWN = 100;

    public DiagnosticSummary {
        shown = List.copyOf(shown);
    }

    /** Sums up what {@link Diagnostics#all()} gave. */
    public static DiagnosticSummary of(List<Diagnostic> all) {
        List<Diagnostic> shown = new ArrayList<>();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Diagnostic diagnostic : all) {
            if (counts.merge(diagnostic.severity(), 1, Integer::sum) <= MOST_SHOWN) {
                shown.add(diagnostic);
            }
        }
        return new DiagnosticSummary(
                shown,
                counts.getOrDefault(Severity.ERROR, 0),
                counts.getOrDefault(Severity.WARNING, 0),
                counts.getOrDefault(Severity.NOTE, 0));
    }

    /** How many problems there are, such as {@code 2 errors and 1 warning}; empty when there is none. */
    public String counts() {
        return counts(0, "");
    }

    /** How many are not shown, such as {@code ... and 1,234 more errors}; empty when all are. */
    public Optional<String> omitted() {
        String problems = counts(MOST_SHOWN, "more ");
        String others = counted(notes, MOST_SHOWN, "more " + Severity.NOTE.word());
        String counts =
                Stream.of(problems, others).filter(text -> !text.isEmpty()).collect(Collectors.joining(" and "));
        return counts.isEmpty() ? Optional.empty() : Optional.of("... and " + counts);
    }

    private String counts(int shown, String more) {
        return Stream.of(
                        counted(errors, shown, more + Severity.ERROR.word()),
                        counted(warnings, shown, more + Severity.WARNING.word()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /** If the sink was full, the total is unknown. */
    private static String counted(int all, int shown, String noun) {
        int count = all - shown;
        String atLeast = all >= Diagnostics.MOST_KEPT ? "at least " : "";
        return count <= 0 ? "" : String.format(Locale.ROOT, "%s%,d %s%s", atLeast, count, noun, count == 1 ? "" : "s");
    }
}
