package io.github.presencecodegen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.output.WriteResult;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedRunTest {

    private static final PluginIdentity PLUGIN = new PluginIdentity("1.2.3", "https://example.org/issues");

    @TempDir
    private Path temp;

    private GenerationRequest request;

    @BeforeEach
    void specification() {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        spec.file("m.a.yaml", "type: object\n").file("other.txt", "");
        request = Requests.of(spec.root(), "**/*.yaml");
    }

    private GenerationResult run(Function<GenerationRequest, GenerationResult> generator) throws RunFailure {
        return new GuardedRun<>(generator, PLUGIN, Surroundings.maven("3.9.0")).run(request);
    }

    @Test
    void aDefectAsksForAReportAndGivesWhatItNeeds() throws IOException {
        IllegalStateException defect = new IllegalStateException("boom");
        assertThatThrownBy(() -> run(unused -> {
                    throw defect;
                }))
                .isInstanceOf(RunFailure.class)
                .hasCause(defect)
                .hasMessage("This is a defect of presence-codegen, not of your build: java.lang.IllegalStateException:"
                        + " boom. Please report it at https://example.org/issues with the file"
                        + " target/presence-codegen/defect.txt.");
        assertThat(Files.readString(request.output().work().path().resolve("defect.txt")))
                .startsWith("presence-codegen 1.2.3")
                .contains("Maven 3.9.0", "Java " + System.getProperty("java.version"), System.getProperty("os.name"))
                .contains("basePackage=" + Requests.PACKAGE)
                .contains("  m.a.yaml")
                .doesNotContain("other.txt")
                .contains("IllegalStateException: boom", "\tat " + GuardedRunTest.class.getName());
    }

    @Test
    void anOverflowOfTheStackIsADefect() {
        assertThatThrownBy(() -> run(unused -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("java.lang.StackOverflowError. Please report it");
    }

    @Test
    void aDefectIsReportedAlsoWithoutADisk() throws IOException {
        Files.createDirectories(request.output().work().path().getParent());
        Files.writeString(request.output().work().path(), "a file is in the way");
        assertThatThrownBy(() -> run(unused -> {
                    throw new IllegalStateException("boom");
                }))
                .hasMessageEndingWith("Please report it at https://example.org/issues with the output of mvn -e.");
    }

    @Test
    void aFailingDiskIsNoDefect() {
        assertThatThrownBy(() -> run(unused -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("No space left on device")
                .hasMessageNotContaining("report");
        assertThat(request.output().work().path()).doesNotExist();
    }

    @Test
    void anExhaustedHeapIsLeftAlone() {
        OutOfMemoryError exhausted = new OutOfMemoryError("thrown by a test");
        assertThatThrownBy(() -> run(unused -> {
                    throw exhausted;
                }))
                .isSameAs(exhausted);
    }

    @Test
    void aRunWithoutDefectIsLeftAlone() throws RunFailure {
        GenerationResult result =
                new GenerationResult(List.of(), GenerationResult.Outcome.SUCCEEDED, 1, new WriteResult(2, 0, 3));
        assertThat(run(unused -> result)).isSameAs(result);
        assertThat(request.output().work().path()).doesNotExist();
    }

    @Test
    void thePluginKnowsWhatItIs() {
        PluginIdentity plugin = PluginIdentity.read();
        assertThat(plugin.version()).isNotBlank().doesNotContain("$");
        assertThat(plugin.issues()).startsWith("https://").endsWith("/issues");
    }
}
