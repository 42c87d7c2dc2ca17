package io.github.presencecodegen.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One release of the Matrix specification as it lies on a disk.
 *
 * @param name the name of its folder
 * @param folder a checkout, or the part of one that contains the schemas
 */
record SpecRelease(String name, Path folder) {

    private static final String EVENTS = "event-schemas/schema";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The releases of a folder: itself, if it is one, or those that it holds, the oldest first. */
    static List<SpecRelease> in(Path folder) {
        SpecRelease itself = new SpecRelease(folder.getFileName().toString(), folder);
        if (itself.isOne()) {
            return List.of(itself);
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> new SpecRelease(path.getFileName().toString(), path))
                    .filter(SpecRelease::isOne)
                    .sorted(Comparator.comparing(SpecRelease::position))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code v1.8} comes before {@code v1.16}. */
    private String position() {
        return NUMBER.matcher(name)
                .replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
    }

    private boolean isOne() {
        return Files.isDirectory(schemas().resolve(EVENTS));
    }

    /** The folder that all references stay in: {@code data} from v1.1, before that the folder itself. */
    Path schemas() {
        Path data = folder.resolve("data");
        return Files.isDirectory(data.resolve(EVENTS)) ? data : folder;
    }

    /** The path of a file of the release below {@link #schemas()}. */
    String path(String fromFolder) {
        return schemas().equals(folder) ? fromFolder : fromFolder.substring("data/".length());
    }
}
