package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.link.nodes.DefinitionNodes;
import io.github.presencecodegen.link.nodes.PointerSearch;
import io.github.presencecodegen.link.nodes.Target;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.SchemaReader;
import io.github.presencecodegen.source.PointerPattern;
import io.github.presencecodegen.source.SelectedPlaces;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the schemas that are selected: whole files, what is defined in them, and places inside them. */
final class SelectedSchemas {

    private final DocumentStore documents;
    private final SchemaReader reader;
    private final GraphBuilder builder;
    private final Diagnostics diagnostics;

    /** The patterns of places, as they are written; and those that have found one. */
    private final Set<String> wanted = new LinkedHashSet<>();

    private final Set<String> found = new HashSet<>();

    SelectedSchemas(DocumentStore documents, SchemaReader reader, GraphBuilder builder, Diagnostics diagnostics) {
        this.documents = documents;
        this.reader = reader;
        this.builder = builder;
        this.diagnostics = diagnostics;
    }

    /** Adds what is selected of a file. */
    void add(String path, SelectedPlaces places) {
        documents.document(path).ifPresent(document -> {
            if (places.isWhole()) {
                addWhole(document, places);
            }
            places.includes().stream()
                    .filter(pattern -> !pattern.isWhole())
                    .forEach(pattern -> addInside(document, pattern, places));
        });
    }

    /**
     * A file is its root, or what is defined in it where the root describes no value. Where documents are validated, it is its
     * root in any case. A file that has neither is reported.
     */
    private void addWhole(Document document, SelectedPlaces places) {
        Target root = rootOf(document);
        boolean isSchema = reader.isSchema(document);
        boolean hasDefinitions = !DefinitionNodes.in(root).isEmpty();
        if (isSchema && (places.isOfDocuments() || builder.describesValue(root) || !hasDefinitions)) {
            builder.addRoot(root);
        } else if (hasDefinitions) {
            addDefinitions(root, places);
        } else if (!isSchema) {
            reportNoSchema(document);
        }
    }

    private void addDefinitions(Target holder, SelectedPlaces places) {
        for (Target definition : DefinitionNodes.in(holder)) {
            if (!places.leavesOut(definition.id().pointer())) {
                boolean holdsOthers = !builder.describesValue(definition)
                        && !DefinitionNodes.in(definition).isEmpty();
                if (holdsOthers) {
                    addDefinitions(definition, places);
                } else {
                    builder.addRoot(definition);
                }
            }
        }
    }

    private void addInside(Document document, PointerPattern pattern, SelectedPlaces places) {
        wanted.add(pattern.written());
        for (List<Target> way : PointerSearch.ways(rootOf(document), pattern)) {
            Target place = way.get(way.size() - 1);
            found.add(pattern.written());
            if (!places.leavesOut(place.id().pointer())) {
                builder.readWay(way);
                builder.addRoot(place);
            }
        }
    }

    private void reportNoSchema(Document document) {
        String actual = document.root() instanceof MappingNode
                ? "its root has no keyword that constrains values"
                : "it is " + document.root().describe();
        diagnostics.report(DiagnosticCode.FILE_NO_SCHEMA, document.root().place(), actual, document.path());
    }

    /** Reports the patterns that found nothing in any file. */
    void reportIdle() {
        wanted.removeAll(found);
        wanted.forEach(
                pattern -> diagnostics.report(DiagnosticCode.NOTHING_AT_POINTER, Place.of("", "<includes>"), pattern));
    }

    private static Target rootOf(Document document) {
        return new Target(new SchemaId(document.path(), ""), document.root());
    }
}
