package io.github.presencecodegen.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the folder of schemas that a user may have meant where the one that is set does not exist. */
final class NearbyFolder {

    private static final Pattern NAME =
            Pattern.compile("(?:json-?|open-?|event-?)?(?:specs?|specifications?|schemas?|api)");
    private static final Pattern SCHEMA = Pattern.compile(".*\\.(?:ya?ml|json)");
    private static final Set<String> OUTPUT = Set.of("target", "build", "out", "node_modules");
    private static final int DEPTH = 6;

    /** Bounds the work in a folder that holds more than a project. */
    private static final int MOST_FOLDERS = 2_000;

    private NearbyFolder() {}

    /** The first in the module, or else beside it, as a path from the module. */
    static Optional<String> of(Path module) {
        Path root = module.toAbsolutePath().normalize();
        Path parent = root.getParent();
        return find(root)
                .or(() -> parent != null && Files.isRegularFile(parent.resolve("pom.xml"))
                        ? find(parent)
                        : Optional.empty())
                .map(found -> root.relativize(found)
                        .toString()
                        .replace(found.getFileSystem().getSeparator(), "/"));
    }

    private static Optional<Path> find(Path root) {
        Search search = new Search(root);
        try {
            Files.walkFileTree(root, Set.of(), DEPTH, search);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return search.found.stream()
                .min(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString));
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found = new ArrayList<>();
        private int visited;

        Search(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.equals(root) ? "" : folder.getFileName().toString();
            visited++;
            return visited > MOST_FOLDERS
                    ? FileVisitResult.TERMINATE
                    : name.startsWith(".") || OUTPUT.contains(name)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
        }

        /** A schema is in the outermost folder above it that has such a name. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SCHEMA.matcher(file.getFileName().toString()).matches()) {
                Path folder = root;
                for (Path name : root.relativize(file.getParent())) {
                    folder = folder.resolve(name);
                    if (NAME.matcher(name.toString().toLowerCase(Locale.ROOT)).matches()) {
                        found.add(folder);
                        break;
                    }
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
