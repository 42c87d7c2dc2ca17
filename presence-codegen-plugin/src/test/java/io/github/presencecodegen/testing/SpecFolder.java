package io.github.presencecodegen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A specification directory that a test writes. */
public final class SpecFolder {

    private final Path root;

    public SpecFolder(Path root) {
        this.root = root;
    }

    /** Writes a file. */
    public SpecFolder with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }
}
