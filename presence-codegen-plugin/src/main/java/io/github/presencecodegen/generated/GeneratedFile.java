package io.github.presencecodegen.generated;

/**
 * A file to be written: all that leaves this stage.
 *
 * @param path the path below the source root, with {@code /} between folders
 * @param text the content; lines end in {@code \n}
 * @param shared whether other executions of the module may generate the same file, as they do with the support types
 */
public record GeneratedFile(String path, String text, boolean shared) {

    /** A file that belongs to one execution. */
    public GeneratedFile(String path, String text) {
        this(path, text, false);
    }
}
