package io.github.presencecodegen.naming;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.TypeKey;
import java.util.Map;

/**
 * Every name of the generated code.
 *
 * @param types the names of each type and its members
 * @param checks for each file: the simple name of the class that checks its schemas
 * @param checkMethods for each schema: what its check methods' names end in; empty for the root of a file
 */
public record Names(Map<TypeKey, TypeNames> types, Map<String, String> checks, Map<SchemaId, String> checkMethods) {

    /** The names of a type. */
    public TypeNames of(TypeKey key) {
        TypeNames names = types.get(key);
        if (names == null) {
            throw new IllegalArgumentException("no names for " + key);
        }
        return names;
    }
}
