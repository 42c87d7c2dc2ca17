package io.github.presencecodegen.output;

/**
 * A generated file as a later run knows it.
 *
 * @param path the path below the source root, with {@code /} between folders
 * @param digest the digest of its bytes
 * @param shared whether other executions of the module may generate the same file
 */
public record OutputFile(String path, String digest, boolean shared) {}
