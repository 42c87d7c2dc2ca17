package io.github.presencecodegen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with all that is in it, as a test compares it. */
public record FileTree(Path root) {

    /** Every file, by its path from the root, byte by byte. */
    public Map<String, String> contents() {
        return files(file -> new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    /** Every file, with what changes when it is written, even with the same bytes. */
    public Map<String, String> stamps() {
        return files(file -> Files.getAttribute(file, "lastModifiedTime") + " "
                + Files.readAttributes(file, "fileKey").get("fileKey"));
    }

    /** Deletes it all, the folder too. */
    public void delete() {
        for (Path path : walk(Comparator.reverseOrder())) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Copies it all to a folder that is not there yet. */
    public void copyTo(Path copy) {
        for (Path path : walk(Comparator.naturalOrder())) {
            try {
                Files.copy(path, copy.resolve(root.relativize(path).toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Every regular file, in order. */
    public List<Path> files() {
        return walk(Comparator.naturalOrder()).stream()
                .filter(Files::isRegularFile)
                .toList();
    }

    private Map<String, String> files(Reading reading) {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files()) {
            try {
                files.put(root.relativize(file).toString().replace('\\', '/'), reading.of(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private List<Path> walk(Comparator<Path> order) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted(order).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        String of(Path file) throws IOException;
    }
}
