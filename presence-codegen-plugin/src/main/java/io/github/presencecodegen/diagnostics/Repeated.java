package io.github.presencecodegen.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One mistake that is in many places: the first few places have a diagnostic each, and the others are counted. */
final class Repeated {

    static final Comparator<Place> BY_PLACE = Comparator.comparing(Place::origin)
            .thenComparing(Place::path)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    private final DiagnosticCode code;
    private final int most;
    private final Object[] arguments;
    private final Set<Place> places = new LinkedHashSet<>();

    Repeated(DiagnosticCode code, int most, Object[] arguments) {
        this.code = code;
        this.most = most;
        this.arguments = arguments;
    }

    Severity severity() {
        return code.severity();
    }

    /** Takes in a place; the same twice counts once. */
    void add(Place place) {
        places.add(place);
    }

    /** The diagnostics of the first places. */
    List<Diagnostic> diagnostics() {
        List<Place> shown = places.stream().sorted(BY_PLACE).limit(most).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Place place : shown) {
            boolean isLast = diagnostics.size() == shown.size() - 1;
            String message = code.message(arguments) + (isLast ? rest() : "");
            diagnostics.add(new Diagnostic(code, place, message, code.hint(arguments), List.of()));
        }
        return diagnostics;
    }

    private String rest() {
        if (places.size() <= most) {
            return "";
        }
        String which = most == 1 ? "the first" : "the last shown";
        return "; this is " + which + " of " + places.size() + " places";
    }
}
