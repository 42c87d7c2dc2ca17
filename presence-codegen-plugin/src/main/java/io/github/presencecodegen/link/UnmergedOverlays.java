package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.link.nodes.JsonPointer;
import io.github.presencecodegen.link.nodes.MemberIndex;
import io.github.presencecodegen.link.overlay.Overlay;
import io.github.presencecodegen.link.overlay.Overlays;
import io.github.presencecodegen.source.PointerPattern;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.Comparator;
import java.util.List;

/** Says why overlays were merged into nothing. To know it, all files of their patterns are read, also those that no schema needs. */
final class UnmergedOverlays {

    private static final int EXAMPLES = 3;

    private final SpecDirectory directory;
    private final DocumentParser parser;
    private final Overlays overlays;
    private final DocumentStore read;
    private final Diagnostics diagnostics;

    /**
     * A report.
     *
     * @param read the documents of the run
     */
    UnmergedOverlays(
            SpecDirectory directory,
            DocumentParser parser,
            Overlays overlays,
            DocumentStore read,
            Diagnostics diagnostics) {
        this.directory = directory;
        this.parser = parser;
        this.overlays = overlays;
        this.read = read;
        this.diagnostics = diagnostics;
    }

    void report() {
        List<Overlay> unmerged = overlays.unmerged();
        if (unmerged.isEmpty()) {
            return;
        }
        List<String> files = directory.listAgain().stream()
                .filter(file -> !overlays.areAt(file))
                .toList();
        Overlays inAllFiles = overlays.again();
        DocumentStore all = new DocumentStore(directory, parser, inAllFiles, new Diagnostics());
        unmerged.forEach(overlay -> matching(overlay, files).forEach(all::document));
        for (Overlay overlay : unmerged) {
            List<String> matching = matching(overlay, files);
            if (matching.isEmpty()) {
                reportNoFile(overlay, files);
            } else if (matching.stream().noneMatch(read::isBroken)) {
                boolean mayHaveIt = !inAllFiles.unmerged().contains(overlay)
                        || matching.stream().anyMatch(all::isBroken);
                report(
                        overlay,
                        mayHaveIt,
                        matching.stream()
                                .flatMap(file -> all.document(file).stream())
                                .toList());
            }
        }
    }

    private static List<String> matching(Overlay overlay, List<String> files) {
        return files.stream()
                .filter(file -> overlay.file().target(file).isPresent())
                .toList();
    }

    private void reportNoFile(Overlay overlay, List<String> files) {
        String examples = String.join(", ", files.subList(0, Math.min(EXAMPLES, files.size())));
        reportMissing(
                overlay,
                "no file matches it",
                "Patterns are relative to <specDirectory>. It holds, for example: " + examples + ".");
    }

    private void report(Overlay overlay, boolean mayHaveIt, List<Document> documents) {
        if (mayHaveIt) {
            diagnostics.report(
                    DiagnosticCode.OVERLAY_IDLE,
                    overlay.patch().place(),
                    "no schema that is selected or referred to is in such a file of "
                            + overlay.file().schema(),
                    "Select the file with <includes>, or remove the overlay from <overlays>.");
        } else {
            reportMissing(overlay, "no file that it matches has such a place", hint(overlay, documents));
        }
    }

    private void reportMissing(Overlay overlay, String problem, String hint) {
        diagnostics.report(
                DiagnosticCode.OVERLAY_WITHOUT_TARGET,
                Place.of("", "<overlays> " + overlay.number()),
                overlay.file().schema(),
                problem,
                hint);
    }

    /** What there is where the pointer leads furthest. */
    private String hint(Overlay overlay, List<Document> documents) {
        return documents.stream()
                .flatMap(document -> overlay.file().target(document.path()).stream()
                        .filter(PointerPattern::isExact)
                        .map(pointer -> Reached.of(document, pointer)))
                .max(Comparator.comparingInt(reached -> reached.walk().steps()))
                .map(reached -> reached.hint(new NearbyNames(directory)))
                .orElse("Correct the JSON Pointer behind #; * stands for one token, as in #/definitions/*.");
    }

    /** How far a pointer leads in a document. */
    private record Reached(Document document, JsonPointer pointer, JsonPointer.Walk walk) {

        static Reached of(Document document, PointerPattern pattern) {
            JsonPointer pointer = new JsonPointer(pattern.tokens());
            return new Reached(document, pointer, pointer.walk(document.root(), new MemberIndex()));
        }

        String hint(NearbyNames nearby) {
            String missing = pointer.tokens().get(walk.steps());
            return walk.reached().place() + " has no \"" + missing + "\". " + nearby.member(walk.reached(), missing);
        }
    }
}
