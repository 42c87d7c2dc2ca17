package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Metaschemas;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.source.FileLookup;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The metaschemas that a {@code $schema} can name: those that JSON Schema publishes, and files that stand for other URIs,
 * whose {@code $vocabulary} is looked at (2020-12 core, section 8.1).
 */
final class MappedMetaschemas implements Metaschemas {

    /** Metaschemas of metaschemas; a circle of them would have no end. */
    private static final int DEPTH_LIMIT = 10;

    private final SchemaMappings mappings;
    private final SpecDirectory directory;
    private final DocumentStore documents;
    private final Map<String, Optional<Dialect>> known = new HashMap<>();

    MappedMetaschemas(SchemaMappings mappings, SpecDirectory directory, DocumentStore documents) {
        this.mappings = mappings;
        this.directory = directory;
        this.documents = documents;
    }

    @Override
    public Optional<Dialect> dialect(String uri, Place place, Diagnostics diagnostics) {
        Optional<Dialect> dialect = known.get(uri);
        if (dialect == null) {
            dialect = find(uri, place, DEPTH_LIMIT, diagnostics);
            known.put(uri, dialect);
        }
        return dialect;
    }

    private Optional<Dialect> find(String uri, Place place, int depth, Diagnostics diagnostics) {
        Optional<Dialect> published = Dialects.ofMetaschema(uri);
        if (published.isPresent()) {
            return published;
        }
        Optional<MappingNode> metaschema = document(uri)
                .map(Document::root)
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                // one that does not say what its own words mean gives none to those of others
                .filter(mapping -> mapping.get("$schema")
                        .filter(ScalarNode.class::isInstance)
                        .isPresent());
        if (metaschema.isEmpty() || depth == 0) {
            diagnostics.report(DiagnosticCode.UNKNOWN_DIALECT, place, uri);
            return Optional.empty();
        }
        Optional<Dialect> own = metaschema
                .get()
                .get("$schema")
                .filter(ScalarNode.class::isInstance)
                .flatMap(named -> find(((ScalarNode) named).text(), named.place(), depth - 1, diagnostics));
        return own.map(dialect -> restricted(dialect, metaschema.get(), diagnostics));
    }

    private Optional<Document> document(String uri) {
        return mappings.path(UriReference.parse(uri).withoutFragment().toString())
                .map(directory::find)
                .filter(FileLookup.Found.class::isInstance)
                .flatMap(found -> documents.document(((FileLookup.Found) found).path()));
    }

    private static Dialect restricted(Dialect dialect, MappingNode metaschema, Diagnostics diagnostics) {
        Optional<Node> written = metaschema.get("$vocabulary");
        if (!(written.orElse(null) instanceof MappingNode listed)) {
            return dialect;
        }
        Map<String, Boolean> vocabularies = new LinkedHashMap<>();
        listed.entries()
                .forEach(entry -> vocabularies.put(
                        entry.key(),
                        entry.value() instanceof ScalarNode required
                                && required.text().equals("true")));
        for (MappingNode.Entry entry : listed.entries()) {
            if (Dialects.unknownOf(vocabularies).contains(entry.key())) {
                diagnostics.report(DiagnosticCode.REQUIRED_VOCABULARY, entry.keyPlace(), entry.key());
            }
        }
        return Dialects.ofVocabularies(dialect, vocabularies);
    }
}
