package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * The schemas that a value may choose from.
 *
 * @param ids the schemas
 * @param isExclusive whether it must choose one and no other
 */
public record Branches(List<SchemaId> ids, boolean isExclusive) {

    static Branches of(List<Schema> schemas, boolean isExclusive) {
        return new Branches(schemas.stream().map(Schema::id).toList(), isExclusive);
    }
}
