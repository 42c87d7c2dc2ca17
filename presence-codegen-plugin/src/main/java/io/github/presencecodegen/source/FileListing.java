package io.github.presencecodegen.source;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects every regular file below a root, without following symbolic links, so that it ends and stays inside. What runs
 * have written about themselves is left out.
 */
final class FileListing extends SimpleFileVisitor<Path> {

    private final Path root;
    private final String origin;
    private final Diagnostics diagnostics;
    private final List<String> files = new ArrayList<>();

    FileListing(Path root, String origin, Diagnostics diagnostics) {
        this.root = root;
        this.origin = origin;
        this.diagnostics = diagnostics;
    }

    static List<String> of(Path root, String origin, Diagnostics diagnostics) {
        FileListing listing = new FileListing(root, origin, diagnostics);
        try {
            Files.walkFileTree(root, listing);
        } catch (IOException failure) {
            listing.unreadable(root, failure);
        }
        listing.files.sort(RelativePath.ORDER);
        return listing.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.endsWith(SpecDirectory.STATE_FOLDER)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        try {
            return attributes.isOther() && isJunction(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        } catch (IOException failure) {
            unreadable(folder, failure);
            return FileVisitResult.SKIP_SUBTREE;
        }
    }

    /** A link of Windows that the JDK takes for a folder. Folders that a cloud keeps are folders and other things, too. */
    private static boolean isJunction(Path folder) throws IOException {
        return !folder.toRealPath().equals(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            files.add(RelativePath.of(root, file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable(file, failure);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            unreadable(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path path, IOException failure) {
        Place place = Place.of(origin, RelativePath.of(root, path));
        diagnostics.report(DiagnosticCode.FILE_UNREADABLE, place, FailureWords.of(failure));
    }
}
