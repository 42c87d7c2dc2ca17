package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.link.overlay.Overlays;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The documents of a run, with what overlays say, each read and parsed once, on first use, and identified by its canonical path. */
final class DocumentStore {

    private final SpecDirectory directory;
    private final DocumentParser parser;
    private final Overlays overlays;
    private final Diagnostics diagnostics;
    private final ReadingBudget budget;
    private final Map<String, Optional<Document>> documents = new HashMap<>();

    DocumentStore(SpecDirectory directory, DocumentParser parser, Overlays overlays, Diagnostics diagnostics) {
        this.directory = directory;
        this.parser = parser;
        this.overlays = overlays;
        this.diagnostics = diagnostics;
        this.budget = new ReadingBudget(diagnostics);
    }

    /** The document of a file, or of a published metaschema; empty when something is wrong with its file, which is reported once. */
    Optional<Document> document(String path) {
        return documents.computeIfAbsent(path, this::load);
    }

    /** Whether something is wrong with a file that was asked for. */
    boolean isBroken(String path) {
        return documents.containsKey(path) && document(path).isEmpty();
    }

    private Optional<Document> load(String path) {
        Optional<Document> published = PublishedMetaschemas.find(path).flatMap(file -> parser.parse(file, diagnostics));
        return published.isPresent() ? published : read(path);
    }

    private Optional<Document> read(String path) {
        return budget.isSpent()
                ? Optional.empty()
                : directory
                        .open(path, diagnostics)
                        .filter(budget::admits)
                        .flatMap(file -> parser.parse(file, diagnostics)
                                .flatMap(document -> overlays.onto(document, diagnostics))
                                .filter(document -> budget.admits(file, document.root())));
    }
}
