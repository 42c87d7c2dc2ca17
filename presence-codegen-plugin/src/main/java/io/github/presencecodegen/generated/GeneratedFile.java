package io.github.presencecodegen.generated;

import java.nio.charset.StandardCharsets;

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

    /** The same Java in ASCII, which means the same in every encoding that begins with ASCII. */
    public GeneratedFile inAscii() {
        return new GeneratedFile(path, AsciiJava.of(text), shared);
    }

    /** The content in UTF-8, made anew each time: a run holds much text, and should not hold it twice. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
