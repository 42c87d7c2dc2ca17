package io.github.presencecodegen.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names that the file system of this machine takes and gives back as they were, found by trying. */
final class LocalFileNames {

    private static final String STAND_IN = "!";

    private LocalFileNames() {}

    /** The name if it is one of them; otherwise with a stand-in for each character that is not taken. */
    static String nearest(String name) {
        if (isTaken(name)) {
            return name;
        }
        StringBuilder taken = new StringBuilder();
        name.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> taken.append(isTaken("a" + character + "a") ? character : STAND_IN));
        // Windows has devices whose names are made of characters that it takes.
        return isTaken(taken.toString()) ? taken.toString() : STAND_IN + taken;
    }

    private static boolean isTaken(String name) {
        try {
            Path folder = Files.createTempDirectory("names");
            try {
                return isTaken(folder, name);
            } finally {
                Files.delete(folder);
            }
        } catch (IOException | InvalidPathException refused) {
            return false;
        }
    }

    private static boolean isTaken(Path folder, String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList().equals(List.of(name));
        } finally {
            Files.delete(file);
        }
    }
}
