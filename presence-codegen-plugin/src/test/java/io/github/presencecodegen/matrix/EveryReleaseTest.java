package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.testing.OutsideData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All event schemas, EDUs and definitions of the Matrix specification as they are, at every release that
 * {@code -Dmatrix.spec.dir} holds: a checkout of the specification, or a folder of several.
 */
class EveryReleaseTest {

    private static final String PROPERTY = "matrix.spec.dir";

    private final NameHistory history = new NameHistory();

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicNode> every_release() {
        Optional<Path> folder = OutsideData.folder(PROPERTY);
        if (folder.isEmpty()) {
            // A test of its own: the reports do not count a factory that gives up.
            return Stream.of(DynamicTest.dynamicTest(
                    "no release",
                    () -> assumeTrue(false, "-D" + PROPERTY + " is not set: no release is generated from")));
        }
        List<SpecRelease> releases = SpecRelease.in(folder.get());
        assertThat(releases).as("releases in " + folder.get()).isNotEmpty();
        return releases.stream().map(this::checks);
    }

    private DynamicNode checks(SpecRelease release) {
        try {
            return new ReleaseChecks(release, history, temp).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
