package io.github.presencecodegen.document;

/**
 * A parsed file.
 *
 * @param path the file, relative to the specification directory, with {@code /} between folders
 * @param root its only node
 */
public record Document(String path, Node root) {}
