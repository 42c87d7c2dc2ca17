package io.github.presencecodegen.emit;

/**
 * A file to be written: all that leaves this stage.
 *
 * @param path the path below the source root, with {@code /} between folders
 * @param text the content; lines end in {@code \n}
 */
public record GeneratedFile(String path, String text) {}
