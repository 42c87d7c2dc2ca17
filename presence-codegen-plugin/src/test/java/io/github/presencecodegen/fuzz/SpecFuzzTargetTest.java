package io.github.presencecodegen.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what the fuzzer starts from, and what it has found. */
@Timeout(60)
class SpecFuzzTargetTest {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".spec")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void anInputGivesDiagnosticsOrJava(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> SpecFuzzTarget.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
}
