package io.github.presencecodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Specifications that are made to do harm. Those that are small enough to be checked in are in
 * {@code src/test/resources/hostile}, each a folder with {@code spec} and what must come of it in {@code expected.txt}, which
 * {@code -Dgolden.update=true} writes anew; {@link OddFiles} writes those that no archive can hold. The tag gives them a JVM
 * that has little memory.
 */
@Tag("small-memory")
@Timeout(120)
class HostileSpecTest {

    private static final Path SPECS = Path.of("src/test/resources/hostile");

    @TempDir
    private Path temp;

    static Stream<Path> small() throws IOException {
        try (Stream<Path> folders = Files.list(SPECS)) {
            return folders.map(Path::getFileName).sorted().toList().stream();
        }
    }

    static Stream<HugeSpec> odd() {
        return OddFiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("small")
    void aSmallOneComesToWhatIsExpected(Path name) throws IOException {
        Path folder = SPECS.resolve(name);
        copy(folder.resolve("spec"), temp.resolve("spec"));
        String outcome = String.join("\n", new HostileRun(temp).outcome()) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, outcome);
        }
        assertThat(outcome).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddFileComesToWhatIsExpected(HugeSpec odd) {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "these files need a Unix");
        assertThat(odd.outcome(temp)).isEqualTo(odd.expected());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
