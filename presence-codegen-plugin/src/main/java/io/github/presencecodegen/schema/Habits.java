package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.MappingNode;

/** What the files of a specification mean where they break the rules of their dialect. */
@FunctionalInterface
public interface Habits {

    /** Those of nobody: a schema means what it says. */
    Habits NONE = (written, diagnostics) -> written;

    /** The keywords that a schema is meant to have; where they are others than those written, a warning says so. */
    MappingNode meant(MappingNode written, Diagnostics diagnostics);
}
