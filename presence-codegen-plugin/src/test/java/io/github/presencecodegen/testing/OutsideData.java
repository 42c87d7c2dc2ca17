package io.github.presencecodegen.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Folders with test data from outside this repository, which a system property names. */
public final class OutsideData {

    private OutsideData() {}

    /**
     * The folder that a property names, such as {@code matrix.spec.dir}. A relative one is taken from the folder where
     * the build was started, as the user wrote it there. Nothing when the property is not set; a folder that does not
     * exist fails the test, because a typing error must not silently run no tests.
     */
    public static Optional<Path> folder(String property) {
        String value = System.getProperty(property, "");
        if (value.isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(System.getProperty("build.started.in", ""))
                .resolve(value)
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("-D" + property + "=" + value + ": there is no folder " + folder);
        }
        return Optional.of(folder);
    }
}
