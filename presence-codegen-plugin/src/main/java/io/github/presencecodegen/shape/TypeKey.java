package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * The identity of a generated type. A schema that is merged into several files becomes a nested type of each of them, so
 * the top-level type is part of the identity.
 *
 * @param owner the file whose top-level type this is, or is nested in
 * @param ids the schemas that a value must satisfy, at least one, in schema order; the last is the narrowest
 */
public record TypeKey(SchemaId owner, List<SchemaId> ids) {

    public TypeKey {
        ids = List.copyOf(ids);
    }

    /** The key of the top-level type of a file. */
    public static TypeKey ofFile(SchemaId root) {
        return new TypeKey(root, List.of(root));
    }

    /** Whether this is the top-level type of its file. */
    public boolean isTopLevel() {
        return ids.equals(List.of(owner));
    }

    /** The schema that the type is said to come from: the narrowest one in the type's own file, if there is one. */
    public SchemaId source() {
        SchemaId source = ids.get(ids.size() - 1);
        for (SchemaId id : ids) {
            if (id.file().equals(owner.file())) {
                source = id;
            }
        }
        return source;
    }
}
