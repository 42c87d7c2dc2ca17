package io.github.presencecodegen.manifest;

import java.util.Optional;

/**
 * Where a generated type came from.
 *
 * @param type the binary name, as {@link Class#forName(String)} takes it
 * @param kind {@code object}, {@code array}, {@code map}, {@code scalar}, {@code enum}, {@code union},
 *     {@code base} or {@code validator}
 * @param file the schema's file, relative to the specification directory
 * @param pointer the JSON Pointer of the schema inside the file
 * @param line the line of the schema, counted from 1
 * @param api what code of another module must know of the type; empty for what no value has as its type
 */
public record ManifestEntry(String type, String kind, String file, String pointer, int line, Optional<TypeApi> api) {

    /** The entry of a type that code of other modules need not know. */
    public ManifestEntry(String type, String kind, String file, String pointer, int line) {
        this(type, kind, file, pointer, line, Optional.empty());
    }
}
