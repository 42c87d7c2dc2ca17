package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * A value for which a shape is looked for.
 *
 * @param owner the file whose types its own types belong to
 * @param ids the schemas that it must satisfy
 * @param narrowed what they say together
 * @param isRoot whether the value is that of a file's own type
 */
record DescribedValue(SchemaId owner, List<SchemaId> ids, Narrowed narrowed, boolean isRoot) {

    /** The schema that it is said to come from. */
    SchemaId source() {
        return new TypeKey(owner, ids).source();
    }
}
