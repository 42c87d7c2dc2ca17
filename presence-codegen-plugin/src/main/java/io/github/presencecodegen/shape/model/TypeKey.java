package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * The identity of a generated type. Schemas that several places put together become a type of each of these places, so the
 * top-level type is part of the identity.
 *
 * @param owner the schema whose top-level type this is, or is nested in: the root of a file, or a definition in a file whose
 *     root describes no value
 * @param ids the schemas that a value must satisfy, at least one, in schema order; the last is the narrowest
 * @param part empty for what the schemas become as a whole; otherwise the part of their values that this type is for,
 *     such as the objects among them
 */
public record TypeKey(SchemaId owner, List<SchemaId> ids, String part) {

    private static final String BASE = "base";

    /** What the file is called that a union would be of; no file has such a name. */
    private static final String UNIONS = "<unions> ";

    private static final String BEHIND = " ";

    public TypeKey {
        ids = List.copyOf(ids);
    }

    /** The key of the whole of some schemas. */
    public TypeKey(SchemaId owner, List<SchemaId> ids) {
        this(owner, ids, "");
    }

    /** The key of the top-level type of a file or definition. */
    public static TypeKey ofTopLevel(SchemaId schema) {
        return new TypeKey(schema, List.of(schema));
    }

    /** The key of a union that the settings ask for; it is of no file. */
    public static TypeKey ofUnion(String name) {
        return ofTopLevel(new SchemaId(UNIONS + name, ""));
    }

    /** Whether this is such a union. */
    public boolean isUnion() {
        return owner.file().startsWith(UNIONS);
    }

    /** The name of such a union. */
    public String unionName() {
        return owner.file().substring(UNIONS.length());
    }

    /** Whether this is the top-level type of its file or definition, or the interface beside it. */
    public boolean isTopLevel() {
        return (part.isEmpty() || part.equals(BASE)) && ids.equals(List.of(owner));
    }

    /** The key of the interface of all types that are built on this one. */
    public TypeKey base() {
        return new TypeKey(owner, ids, part.isEmpty() ? BASE : part + BEHIND + BASE);
    }

    /** Whether this is the interface of types that are built on another. */
    public boolean isBase() {
        return part.equals(BASE) || part.endsWith(BEHIND + BASE);
    }

    /** The key of the type that such an interface stands beside; this one, if it is none. */
    public TypeKey described() {
        if (!isBase()) {
            return this;
        }
        int end = part.length() - BASE.length() - BEHIND.length();
        return new TypeKey(owner, ids, end < 0 ? "" : part.substring(0, end));
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
