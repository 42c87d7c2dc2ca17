package io.github.presencecodegen.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tells program files from other versions of them. */
public final class ContentDigest {

    private ContentDigest() {}

    /**
     * The digest of a jar, or of a folder of classes, whose files count with their names.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return Digest.of(Files.readAllBytes(file));
        }
        List<String> contents = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(file)) {
            for (Path each : walk.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(file.relativize(each).toString());
                contents.add(Digest.of(Files.readAllBytes(each)));
            }
        }
        return Digest.of(contents);
    }
}
