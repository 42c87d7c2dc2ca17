package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.support.JsonKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the types of a union.
 *
 * @param shape what a value of it is
 * @param ids the schemas that such a value must satisfy, in schema order
 * @param kinds the kinds of JSON values that it can be
 * @param title the title of its schema
 */
public record Alternative(Shape shape, List<SchemaId> ids, Set<JsonKind> kinds, Optional<String> title) {

    public Alternative {
        ids = List.copyOf(ids);
        kinds = Set.copyOf(kinds);
    }
}
