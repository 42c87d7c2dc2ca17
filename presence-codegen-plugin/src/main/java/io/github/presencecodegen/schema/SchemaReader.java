package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Node;
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
        this.metaschemas = (uri, place, diagnostics) ->
                standard.extendsMetaschema(uri) ? Optional.of(standard) : metaschemas.dialect(uri, place, diagnostics);
    }

    /**
     * The schema that a node is, which is the root of its resource; empty when it is none. A keyword that is wrong is
     * reported and left out, so that everything else that is wrong is reported too. Others that say that the node is a
     * schema are named where it is none.
     */
    public Optional<Schema> read(SchemaId id, Node node, List<Related> referrers, Diagnostics diagnostics) {
        return read(id, node, standard, referrers, diagnostics);
    }

    /** The same of a node inside a resource of some dialect. */
    public Optional<Schema> read(
            SchemaId id, Node node, Dialect dialect, List<Related> referrers, Diagnostics diagnostics) {
        return new Reading(dialect, metaschemas, diagnostics).root(id, node, referrers);
    }
}
