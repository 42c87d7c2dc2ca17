package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.SchemaId;

/**
 * A reference to follow.
 *
 * @param holder the schema that it is in
 * @param keyword the keyword that it is the value of
 * @param place where it is
 * @param text as it is written
 */
record WrittenReference(SchemaId holder, String keyword, Place place, String text) {

    static WrittenReference of(SchemaId holder, Reference.Ref ref) {
        return new WrittenReference(holder, ref.name(), ref.place(), ref.reference());
    }

    static WrittenReference of(SchemaId holder, Reference.DynamicRef ref) {
        return new WrittenReference(holder, ref.name(), ref.place(), ref.reference());
    }
}
