package io.github.presencecodegen.schema;

import io.github.presencecodegen.pointer.PointerTokens;
import java.util.Comparator;

/**
 * The identity of a schema: where it is written.
 *
 * @param file the file, relative to the specification directory
 * @param pointer the JSON Pointer (RFC 6901) inside the file; empty for the file's root
 */
public record SchemaId(String file, String pointer) implements Comparable<SchemaId> {

    private static final Comparator<SchemaId> ORDER =
            Comparator.comparing(SchemaId::file).thenComparing(SchemaId::pointer);

    /** The id of the schema that a keyword's value is, at one or more pointer tokens below this one. */
    public SchemaId child(String... tokens) {
        StringBuilder child = new StringBuilder(pointer);
        for (String token : tokens) {
            child.append('/').append(PointerTokens.escaped(token));
        }
        return new SchemaId(file, child.toString());
    }

    /** The id of what the schema is written in; the root of a file is written in nothing else. */
    public SchemaId parent() {
        return new SchemaId(file, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    /** Whether this is the root of its file. */
    public boolean isRoot() {
        return pointer.isEmpty();
    }

    @Override
    public int compareTo(SchemaId other) {
        return ORDER.compare(this, other);
    }

    /** {@code file#pointer}. */
    @Override
    public String toString() {
        return file + "#" + pointer;
    }
}
