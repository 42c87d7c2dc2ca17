package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The overlays of a run, in the order in which they are merged, and what they have done so far. */
public final class Overlays {

    private final List<Overlay> overlays;

    /** What each of them has done. */
    private final List<OverlayEffects> effects;

    /** The paths of those that are in the specification directory. */
    private final Set<String> paths;

    Overlays(List<Overlay> overlays, Set<String> paths) {
        this.overlays = List.copyOf(overlays);
        this.paths = Set.copyOf(paths);
        this.effects =
                Stream.generate(OverlayEffects::new).limit(overlays.size()).toList();
    }

    /** No overlays. */
    public static Overlays none() {
        return new Overlays(List.of(), Set.of());
    }

    /** The same overlays, which have done nothing yet. */
    public Overlays again() {
        return new Overlays(overlays, paths);
    }

    /** A document as the overlays want it; empty if it is too large or too deep then, which is reported. */
    public Optional<Document> onto(Document document, Diagnostics diagnostics) {
        Optional<Document> overlaid = Optional.of(document);
        for (int i = 0; i < overlays.size() && overlaid.isPresent(); i++) {
            overlaid = overlays.get(i).onto(overlaid.get(), effects.get(i), diagnostics);
        }
        return overlaid;
    }

    /** Whether a place is in an overlay. */
    public boolean hold(Place place) {
        return overlays.stream().anyMatch(overlay -> {
            Place start = overlay.patch().place();
            return start.origin().equals(place.origin()) && start.path().equals(place.path());
        });
    }

    /** Whether a file of the specification is an overlay. */
    public boolean areAt(String path) {
        return paths.contains(path);
    }

    /** Reports the overlays that are selected as schemas. */
    public void reportSelected(Set<String> selected, String origin, Diagnostics diagnostics) {
        paths.stream()
                .filter(selected::contains)
                .sorted()
                .forEach(path -> diagnostics.report(DiagnosticCode.OVERLAY_SELECTED, Place.of(origin, path), path));
    }

    /** The overlays whose target no document had. */
    public List<Overlay> unmerged() {
        return IntStream.range(0, overlays.size())
                .filter(i -> !effects.get(i).hasFound())
                .mapToObj(overlays::get)
                .toList();
    }

    /** Reports the overlays, and the parts of them, that had a target and nothing to change. */
    public void reportIdle(Diagnostics diagnostics) {
        for (int i = 0; i < overlays.size(); i++) {
            if (effects.get(i).hasFound()) {
                reportIdle(overlays.get(i), effects.get(i), diagnostics);
            }
        }
    }

    private static void reportIdle(Overlay overlay, OverlayEffects effects, Diagnostics diagnostics) {
        String schema = overlay.file().schema();
        effects.idle().forEach((part, idle) -> diagnostics.report(idle.code(), part, idle.what(), schema));
        if (!effects.hasChanged() && effects.idle().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.OVERLAY_IDLE,
                    overlay.patch().place(),
                    schema + " already has all that it says",
                    "Remove it from <overlays>.");
        }
    }
}
