package io.github.presencecodegen.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Finds manifests in jars and folders of classes. Their content is foreign: it is bounded here, and read by nobody yet. */
final class ManifestSearch {

    /** Larger than the manifest of every specification that could be generated. */
    static final int MOST_BYTES = 33_554_432;

    private final List<FoundManifest> found = new ArrayList<>();

    private ManifestSearch() {}

    /**
     * The manifests in a jar or folder, in the order of their modules; none where there is no such file, or one of another
     * kind.
     *
     * @throws IOException if it cannot be read
     */
    static List<FoundManifest> in(Path file) throws IOException {
        ManifestSearch search = new ManifestSearch();
        if (Files.isDirectory(file)) {
            search.folder(file);
        } else if (Files.isRegularFile(file) && file.toString().endsWith(".jar")) {
            search.jar(file);
        }
        search.found.sort(Comparator.comparing(FoundManifest::module));
        return List.copyOf(search.found);
    }

    private void jar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            for (ZipEntry entry : jar.stream().toList()) {
                Optional<String> module = ManifestPath.module(entry.getName());
                if (module.isPresent()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        add(module.get(), file, content);
                    }
                }
            }
        }
    }

    private void folder(Path folder) throws IOException {
        Path start = folder.resolve(ManifestPath.FOLDER);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start, 2)) {
            for (Path file : files.toList()) {
                String path = folder.relativize(file)
                        .toString()
                        .replace(folder.getFileSystem().getSeparator(), "/");
                Optional<String> module = ManifestPath.module(path);
                if (module.isPresent() && Files.isRegularFile(file)) {
                    try (InputStream content = Files.newInputStream(file)) {
                        add(module.get(), folder, content);
                    }
                }
            }
        }
    }

    private void add(String module, Path origin, InputStream content) throws IOException {
        found.add(new FoundManifest(module, origin.toString(), content.readNBytes(MOST_BYTES + 1)));
    }
}
