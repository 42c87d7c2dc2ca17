package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.testing.OutsideData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bodies of all requests and responses in the API files of the Matrix specification, at every release that
 * {@code -Dmatrix.spec.dir} holds: a checkout of the specification, or a folder of several.
 */
class EveryOperationTest {

    private static final String PROPERTY = "matrix.spec.dir";

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> every_release() {
        Optional<Path> folder = OutsideData.folder(PROPERTY);
        if (folder.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest(
                    "no release",
                    () -> assumeTrue(false, "-D" + PROPERTY + " is not set: no release is generated from")));
        }
        List<SpecRelease> releases = SpecRelease.in(folder.get());
        assertThat(releases).as("releases in " + folder.get()).isNotEmpty();
        return releases.stream()
                .map(release -> DynamicTest.dynamicTest(release.name(), () -> check(release, temp.resolve("specs"))));
    }

    private static void check(SpecRelease release, Path copies) throws IOException {
        Path schemas = copies.resolve(release.name());
        SchemaCopy.of(release, schemas);
        new OperationChecks(release.name(), schemas).check();
    }
}
