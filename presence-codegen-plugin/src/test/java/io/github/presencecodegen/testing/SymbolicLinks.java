package io.github.presencecodegen.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Symbolic links for tests. Windows lets only some users make any: for the others, tests that need one are skipped. */
public final class SymbolicLinks {

    private SymbolicLinks() {}

    /** Makes a link, and the folders that hold it; gives the link. */
    public static Path create(Path link, Path target) {
        try {
            Files.createDirectories(link.toAbsolutePath().getParent());
            return Files.createSymbolicLink(link, target);
        } catch (IOException refused) {
            if (File.separatorChar == '\\' && refused.getClass() == FileSystemException.class) {
                return Assumptions.abort("this user of Windows may make no symbolic links: " + refused.getMessage());
            }
            throw new UncheckedIOException(refused);
        }
    }
}
