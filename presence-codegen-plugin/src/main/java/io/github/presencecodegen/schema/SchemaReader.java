package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads nodes as schemas of one dialect, subschemas included. */
public final class SchemaReader {

    private final Dialect dialect;

    public SchemaReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The schema that a node is; empty when it is none. A keyword that is wrong is reported and left out, so that
     * everything else that is wrong is reported too.
     */
    public Optional<Schema> read(SchemaId id, Node node, Diagnostics diagnostics) {
        return read(id, node, List.of(), diagnostics);
    }

    /** The same, of a node that others say is a schema: they are named where it is none. */
    public Optional<Schema> read(SchemaId id, Node node, List<Related> referrers, Diagnostics diagnostics) {
        return new Reading(dialect, diagnostics).schema(id, node, referrers);
    }
}
