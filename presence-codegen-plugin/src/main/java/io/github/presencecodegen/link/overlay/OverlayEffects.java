package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What an overlay has done so far in all files together: a part that does nothing in one may do something in another. */
final class OverlayEffects {

    private final Set<Place> working = new HashSet<>();
    private final Map<Place, Idle> idle = new LinkedHashMap<>();
    private boolean found;
    private boolean changed;

    /**
     * What a part of an overlay would have done.
     *
     * @param code how it is reported
     * @param what what it names
     */
    record Idle(DiagnosticCode code, String what) {}

    void find() {
        found = true;
    }

    /** Notes that a part of the overlay has changed something. */
    void change(Place part) {
        working.add(part);
        changed = true;
    }

    /** Notes that a part of the overlay had nothing to change in a file. */
    void idle(Place part, DiagnosticCode code, String what) {
        idle.putIfAbsent(part, new Idle(code, what));
    }

    /** Whether any file had the target. */
    boolean hasFound() {
        return found;
    }

    /** Whether anything is different from what it was. */
    boolean hasChanged() {
        return changed;
    }

    /** The parts that had nothing to change in any file. */
    Map<Place, Idle> idle() {
        Map<Place, Idle> everywhere = new LinkedHashMap<>(idle);
        everywhere.keySet().removeAll(working);
        return everywhere;
    }
}
