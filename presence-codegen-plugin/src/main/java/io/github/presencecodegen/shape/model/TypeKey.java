package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * The identity of a generated type. A schema that is merged into several files becomes a nested type of each of them, so
 * the top-level type is part of the identity.
 *
 * @param owner the file whose top-level type this is, or is nested in
 * @param ids the schemas that a value must satisfy, at least one, in schema order; the last is the narrowest
 * @param part empty for what the schemas become as a whole; otherwise the part of their values that this type is for,
 *     such as the objects among them
 */
public record TypeKey(SchemaId owner, List<SchemaId> ids, String part) {

    public TypeKey {
        ids = List.copyOf(ids);
    }

    /** The key of the whole of some schemas. */
    public TypeKey(SchemaId owner, List<SchemaId> ids) {
        this(owner, ids, "");
    }

    /** The key of the top-level type of a file. */
    public static TypeKey ofFile(SchemaId root) {
        return new TypeKey(root, List.of(root));
    }

    /** Whether this is the top-level type of its file. */
    public boolean isTopLevel() {
        return part.isEmpty() && ids.equals(List.of(owner));
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
