package io.github.presencecodegen.output;

import io.github.presencecodegen.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where the new content of a file is until it is complete. Each attempt has a name of its own, since another build of
 * the module may write the same file at the same time. A run that is killed leaves it behind; compilers ignore it
 * because of its name.
 */
final class UnfinishedFile {

    private static final String ENDING = ".presence-codegen";

    private static final Pattern NAME = Pattern.compile("\\.[0-9a-f]{16}\\.[0-9a-f-]{36}\\" + ENDING);

    private UnfinishedFile() {}

    /** A new place beside a file. The name is short even where that of the file is as long as the file system allows. */
    static Path of(Path file) {
        String digest = Digest.of(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return file.resolveSibling("." + digest.substring(0, 16) + "." + UUID.randomUUID() + ENDING);
    }

    /**
     * Deletes what killed runs left behind in a folder, which may not exist. A run that lives, and loses a file by this,
     * writes it again.
     */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, UnfinishedFile::isUnfinished)) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        } catch (DirectoryIteratorException | FileSystemException inUse) {
            // It does no harm; the next run that finds it tries again.
        }
    }

    private static boolean isUnfinished(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }
}
