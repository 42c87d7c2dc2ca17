package io.github.presencecodegen.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes a file only where its bytes change, and then at once: who reads it sees the old content or the new one. A file
 * that stays keeps its time stamp, so that the compiler has nothing to do. Other builds of the module may write the same file at the same time; it
 * is always one of theirs that is there, and whole.
 */
final class ChangedBytes {

    private ChangedBytes() {}

    /** Whether the file already holds exactly these bytes. */
    static boolean isSame(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Writes the bytes unless they are there already; tells whether it did. Missing folders are created. */
    static boolean write(Path file, byte[] content) throws IOException {
        return Attempts.at(() -> !isSame(file, content) && replace(file, content));
    }

    private static boolean replace(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        Files.createDirectories(folder);
        Path next = UnfinishedFile.of(file);
        try {
            Files.write(next, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(next, file);
        } finally {
            Files.deleteIfExists(next);
        }
        return true;
    }

    private static void move(Path next, Path file) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
