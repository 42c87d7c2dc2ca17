package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.Schema;

/**
 * A format that is asserted.
 *
 * @param name its name
 * @param isBeforeDraft7 whether it is meant as drafts 4 and 6 mean it
 */
public record FormatName(String name, boolean isBeforeDraft7) {

    /** A format as the dialect of a schema means it. */
    static FormatName of(String name, Schema schema) {
        return new FormatName(name, schema.dialect().isBeforeDraft7());
    }
}
