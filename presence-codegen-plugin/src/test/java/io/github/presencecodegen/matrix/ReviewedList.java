package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lines about a release that somebody has read, in {@code src/test/resources/matrix}. About other releases there are none,
 * and nothing is compared. {@code -Dgolden.update=true} writes them anew.
 */
record ReviewedList(Path file) {

    private static final Path FOLDER = Path.of("src/test/resources/matrix");

    /** The lines of one kind about a release. */
    static ReviewedList of(String kind, String release) {
        return new ReviewedList(FOLDER.resolve(kind).resolve(release + ".txt"));
    }

    /** Fails if these are other lines than those that were read. */
    void check(List<String> lines) {
        String text = String.join("", lines.stream().map(line -> line + "\n").toList());
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            if (Files.exists(file)) {
                assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, but lines that nobody has read are shown. */
    void checkOrShow(List<String> lines) {
        check(lines);
        if (!Files.exists(file)) {
            lines.forEach(System.out::println);
        }
    }
}
