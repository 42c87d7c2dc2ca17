package io.github.presencecodegen.matrix;

import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.regex.Pattern;

/** Copies the schemas of a release, and puts back the symbolic links that its checkout may have lost. */
final class SchemaCopy extends SimpleFileVisitor<Path> {

    private static final Set<String> SCHEMA_FOLDERS = Set.of("api", "event-schemas", "schemas");

    /** A link of the releases before v1.1: what is in it is referred to as if it were below the client-server API. */
    private static final String LINK = "api/client-server/definitions/event-schemas";

    private static final String LINK_TARGET = "../../../event-schemas";

    private static final Pattern THROUGH_LINK = Pattern.compile("\\$ref[\"']?:\\s*[\"']?(definitions/)?event-schemas/");

    private final Path from;
    private final Path to;

    private SchemaCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Copies the schemas to a folder that is not there yet. */
    static void of(SpecRelease release, Path to) {
        try {
            Files.createDirectories(to);
            Files.walkFileTree(release.schemas(), new SchemaCopy(release.schemas(), to));
            restoreLink(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Path relative = from.relativize(folder);
        if (!folder.equals(from) && !SCHEMA_FOLDERS.contains(relative.getName(0).toString())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(to.resolve(relative.toString()));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path copy = to.resolve(from.relativize(file).toString());
        if (attributes.isRegularFile() && isWrittenLink(file, attributes)) {
            SymbolicLinks.create(copy, Path.of(Files.readString(file, StandardCharsets.UTF_8)));
        } else {
            Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Where there are no symbolic links, git writes one as a file that holds its target. */
    private static boolean isWrittenLink(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.size() > 200 || file.getFileName().toString().contains(".")) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.matches("[.]{2}/[\\w./-]+") && Files.isDirectory(file.resolveSibling(text));
    }

    /** Only where files refer through it: later releases have no such link. */
    private static void restoreLink(Path schemas) throws IOException {
        Path link = schemas.resolve(LINK);
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS) && isReferredThrough(schemas.resolve("api/client-server"))) {
            SymbolicLinks.create(link, Path.of(LINK_TARGET));
        }
    }

    private static boolean isReferredThrough(Path folder) throws IOException {
        for (Path file : new FileTree(folder).files()) {
            if (THROUGH_LINK.matcher(Files.readString(file)).find()) {
                return true;
            }
        }
        return false;
    }
}
