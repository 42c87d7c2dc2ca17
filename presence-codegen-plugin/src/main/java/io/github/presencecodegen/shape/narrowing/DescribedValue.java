package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.List;

/**
 * A value for which a shape is looked for.
 *
 * @param owner the file whose types its own types belong to
 * @param ids the schemas that it must satisfy
 * @param narrowed what they say together
 * @param isRoot whether the value is that of a file's own type
 */
public record DescribedValue(SchemaId owner, List<SchemaId> ids, Narrowed narrowed, boolean isRoot) {

    /** The schema that it is said to come from. */
    public SchemaId source() {
        return new TypeKey(owner, ids).source();
    }
}
