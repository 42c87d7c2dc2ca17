package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Metaschemas;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Optional;

/** Reads nodes as schemas, subschemas included, each in the dialect that it names or is inside of. */
public final class SchemaReader {

    private final Dialect standard;
    private final Metaschemas metaschemas;

    /**
     * A reader.
     *
     * @param standard the dialect of a schema that names none
     * @param metaschemas finds those that are named
     */
    public SchemaReader(Dialect standard, Metaschemas metaschemas) {
        this.standard = standard;
        this.metaschemas = standard.isForgiving()
                ? (uri, place, diagnostics) ->
                        Dialects.ofMetaschema(uri, standard).or(() -> metaschemas.dialect(uri, place, diagnostics))
                : metaschemas;
    }

    /**
     * Reads a node as a schema that is the root of its resource; empty if it is not a schema. A keyword that is wrong
     * is reported and left out, so that everything else that is wrong is reported too. Others that say that the node is
     * a schema are named where it is none.
     */
    public Optional<Schema> read(SchemaId id, Node node, List<Related> referrers, Diagnostics diagnostics) {
        return read(id, node, standard, referrers, diagnostics);
    }

    /** The dialect of schemas in a document that name none and are in no other schema. */
    public Dialect dialect(Document document, Diagnostics diagnostics) {
        return new OpenApi(standard, metaschemas).dialect(document.root(), diagnostics);
    }

    /**
     * Whether the root of a selected file is a schema. Where files are taken as they are, some that are next to the
     * schemas are no schemas, such as an example or a part of an OpenAPI document; elsewhere a selected file is taken
     * as one. An OpenAPI document is none with any dialect.
     */
    public boolean isSchema(Document document) {
        return standard.isForgiving() ? isRecognised(document) : !OpenApi.isDocument(document.root());
    }

    /** Whether the root of a file says so much that it is no mere holder of schemas, whatever the dialect. */
    public boolean isRecognised(Document document) {
        return !OpenApi.isDocument(document.root()) && new Recognition(standard, metaschemas).isSchema(document);
    }

    /** The same of a node inside a resource of some dialect. */
    public Optional<Schema> read(
            SchemaId id, Node node, Dialect dialect, List<Related> referrers, Diagnostics diagnostics) {
        return new Reading(dialect, metaschemas, diagnostics).root(id, node, referrers);
    }
}
