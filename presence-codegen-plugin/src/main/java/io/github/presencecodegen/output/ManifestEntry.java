package io.github.presencecodegen.output;

/**
 * One line of the manifest: where a generated type came from.
 *
 * @param type the binary name, as {@link Class#forName(String)} takes it
 * @param kind {@code object}, {@code array}, {@code map}, {@code scalar}, {@code enum}, {@code union},
 *     {@code base} or {@code validator}
 * @param file the schema's file, relative to the specification directory
 * @param pointer the JSON Pointer of the schema inside the file
 * @param line the line of the schema, counted from 1
 */
public record ManifestEntry(String type, String kind, String file, String pointer, int line) {}
