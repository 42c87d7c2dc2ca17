package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.link.nodes.DefinitionNodes;
import io.github.presencecodegen.link.nodes.PointerSearch;
import io.github.presencecodegen.link.nodes.Target;
import io.github.presencecodegen.link.nodes.Way;
import io.github.presencecodegen.link.openapi.MessageBody;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.advice.LayoutAdvice;
import io.github.presencecodegen.schema.reading.SchemaReader;
import io.github.presencecodegen.source.PointerPattern;
import io.github.presencecodegen.source.SelectedPlaces;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the schemas that are selected: whole files, what is defined in them, and places inside them. */
final class SelectedSchemas {

    private final DocumentStore documents;
    private final SchemaReader reader;
    private final GraphBuilder builder;
    private final ReferenceObjects references;
    private final Diagnostics diagnostics;

    /** The patterns of places, as they are written; and those that have found one. */
    private final Set<String> wanted = new LinkedHashSet<>();

    private final Set<String> found = new HashSet<>();

    SelectedSchemas(DocumentStore documents, SchemaReader reader, GraphBuilder builder, Diagnostics diagnostics) {
        this.documents = documents;
        this.reader = reader;
        this.builder = builder;
        this.references = new ReferenceObjects(builder, diagnostics);
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
        for (Way way : new PointerSearch(pattern, references::follow).ways(rootOf(document))) {
            found.add(pattern.written());
            if (!isLeftOut(way, places) && !isOtherBody(way, pattern)) {
                builder.readWay(way);
                builder.addRoot(way.place());
            }
        }
    }

    private static boolean isLeftOut(Way way, SelectedPlaces places) {
        SchemaId place = way.place().id();
        boolean isHere = place.file().equals(way.target(0).id().file());
        return places.leavesOut(way.pointer()) || isHere && places.leavesOut(place.pointer());
    }

    /** Whether a pattern for many bodies meets one that is no JSON, such as an image. */
    private boolean isOtherBody(Way way, PointerPattern pattern) {
        Optional<MessageBody> other = MessageBody.at(way).filter(body -> !body.isJson());
        String mediaType = other.flatMap(MessageBody::mediaType).orElse("type: file");
        if (other.isEmpty() || pattern.names(mediaType) || pattern.isExact()) {
            return false;
        }
        diagnostics.report(DiagnosticCode.BODY_NOT_JSON, way.place().node().place(), mediaType, way.pointer());
        return true;
    }

    private void reportNoSchema(Document document) {
        String actual = document.root() instanceof MappingNode
                ? "its root has no keyword that constrains values"
                : "it is " + document.root().describe();
        diagnostics.report(
                DiagnosticCode.FILE_NO_SCHEMA, document.root().place(), actual, document.path(), advice(document));
    }

    private static String advice(Document document) {
        boolean hasProperties = document.root() instanceof MappingNode root
                && !root.entries().isEmpty()
                && root.entries().stream()
                        .filter(entry -> !entry.key().equals("properties"))
                        .allMatch(entry -> LayoutAdvice.isLooseProperty(entry.value()));
        return hasProperties
                ? "If its keys are properties, write them under \"properties:\" and indented. Otherwise leave it out"
                : "Leave it out";
    }

    /** Reports the patterns that found nothing in any file, unless references that lead nowhere are the reason. */
    void reportIdle() {
        if (references.haveFailed()) {
            return;
        }
        wanted.removeAll(found);
        wanted.forEach(
                pattern -> diagnostics.report(DiagnosticCode.NOTHING_AT_POINTER, Place.of("", "<includes>"), pattern));
    }

    private static Target rootOf(Document document) {
        return new Target(new SchemaId(document.path(), ""), document.root());
    }
}
