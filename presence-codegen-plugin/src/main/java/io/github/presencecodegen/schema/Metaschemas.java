package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.util.Optional;

/** Finds the dialect that a {@code $schema} names; those of a user's own metaschemas take reading these. */
@FunctionalInterface
public interface Metaschemas {

    /**
     * The dialect of a metaschema; empty when there is none, which is reported.
     *
     * @param uri the URI of the metaschema
     * @param place where it is named
     */
    Optional<Dialect> dialect(String uri, Place place, Diagnostics diagnostics);
}
