package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.uri.UriReference;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Metaschemas;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.source.FileLookup;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The metaschemas that a {@code $schema} can name: those that JSON Schema publishes, and files that stand for other URIs,
 * whose {@code $vocabulary} is looked at (2020-12 core, section 8.1). What a file is written in that stands for a metaschema
 * is said by its own {@code $schema}, or by the user.
 */
final class MappedMetaschemas implements Metaschemas {

    /** Metaschemas of metaschemas; nobody has as many. */
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
            dialect = find(uri, place, List.of(), diagnostics);
            known.put(uri, dialect);
        }
        return dialect;
    }

    /** The dialect of a metaschema that others lead to, each of which names the next as its own. */
    private Optional<Dialect> find(String uri, Place place, List<String> others, Diagnostics diagnostics) {
        Optional<Dialect> published = Dialects.ofMetaschema(uri);
        if (published.isPresent()) {
            return published;
        }
        String identity = UriReference.parse(uri).withoutFragment().toString();
        if (others.contains(identity)) {
            diagnostics.report(DiagnosticCode.METASCHEMA_CIRCLE, place, uri, identity);
            return Optional.empty();
        }
        Optional<MappingNode> metaschema = document(identity)
                .map(Document::root)
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast);
        Optional<Dialect> given = mappings.dialect(identity).map(Dialects::named);
        Optional<ScalarNode> named = metaschema.flatMap(MappedMetaschemas::named);
        if (given.isEmpty() && (named.isEmpty() || others.size() == DEPTH_LIMIT)) {
            // one that does not say what its own words mean gives none to those of others
            diagnostics.report(DiagnosticCode.UNKNOWN_DIALECT, place, uri);
            return Optional.empty();
        }
        List<String> way = Stream.concat(others.stream(), Stream.of(identity)).toList();
        return given.or(() -> named.flatMap(own -> find(own.text(), own.place(), way, diagnostics)))
                .map(dialect -> metaschema
                        .map(written -> restricted(dialect, written, diagnostics))
                        .orElse(dialect));
    }

    private static Optional<ScalarNode> named(MappingNode metaschema) {
        return metaschema.get("$schema").filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private Optional<Document> document(String uri) {
        return mappings.path(uri)
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
