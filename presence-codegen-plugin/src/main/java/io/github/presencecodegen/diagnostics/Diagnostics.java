package io.github.presencecodegen.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one sink that every stage reports into. A stage reports all that it finds; the caller stops between stages. */
public final class Diagnostics {

    /** How many of each severity are kept: a hostile file can hold more mistakes than memory should. */
    public static final int MOST_KEPT = 10_000;

    private static final int MOST_RELATED = 6;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::place, Repeated.BY_PLACE);

    private final Map<Severity, Set<Diagnostic>> reported = new EnumMap<>(Severity.class);
    private final Map<List<Object>, Repeated> repeated = new LinkedHashMap<>();

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
        Object[] shown = shown(arguments);
        List<Related> parties = related.stream()
                .limit(MOST_RELATED)
                .map(party -> new Related(party.place(), Excerpt.of(party.label())))
                .toList();
        alike.add(new Diagnostic(code, place, code.message(shown), code.hint(shown), parties));
    }

    /**
     * Reports a mistake that a specification may have in thousands of places: only the first few are kept as diagnostics of
     * their own, the last of which says how many there are.
     *
     * @param most how many are kept
     */
    public void reportRepeated(DiagnosticCode code, Place place, int most, Object... arguments) {
        List<Object> key = new ArrayList<>(List.of(code));
        key.addAll(List.of(arguments));
        if (repeated.containsKey(key) || repeated.size() < MOST_KEPT) {
            repeated.computeIfAbsent(key, unused -> new Repeated(code, most, shown(arguments)))
                    .add(place);
        }
    }

    private static Object[] shown(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? Excerpt.of(text) : argument)
                .toArray();
    }

    /** Whether any error was reported. */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /** Whether any warning was reported. */
    public boolean hasWarnings() {
        return has(Severity.WARNING);
    }

    private boolean has(Severity severity) {
        return !of(severity).isEmpty() || repeated.values().stream().anyMatch(each -> each.severity() == severity);
    }

    /** What was reported, at most {@link #MOST_KEPT} of each severity, ordered by place. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>();
        reported.values().forEach(sorted::addAll);
        repeated.values().forEach(each -> sorted.addAll(each.diagnostics()));
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }

    private Set<Diagnostic> of(Severity severity) {
        return reported.computeIfAbsent(severity, unused -> new LinkedHashSet<>());
    }
}
