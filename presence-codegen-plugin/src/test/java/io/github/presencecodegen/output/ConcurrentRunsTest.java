package io.github.presencecodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generated.GeneratedHeader;
import io.github.presencecodegen.manifest.RunManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several builds of one module at the same time, such as one in a terminal and one in an IDE. */
class ConcurrentRunsTest {

    private static final int BUILDS = 3;
    private static final int ROUNDS = 25;
    private static final int FILES = 12;

    @TempDir
    private Path temp;

    @Test
    void ofOneSpecificationDoNotDisturbEachOther() throws Exception {
        assertThat(hammer((build, round) -> files(round))).isEmpty();
        assertThat(sources()).exists();
        assertThat(hidden()).isEmpty();
        assertThat(listed()).containsExactlyElementsOf(paths(files(ROUNDS - 1)));
        assertThat(history().lastRun()).isPresent();
    }

    @Test
    void ofChangingSpecificationsLeaveNothingBehindThatTheNextRunDoesNotRepair() throws Exception {
        assertThat(hammer((build, round) -> files(build + round))).isEmpty();
        List<GeneratedFile> wanted = files(1000);
        assertThat(run(wanted)).isEmpty();
        assertThat(listed()).containsExactlyElementsOf(paths(wanted));
        assertThat(hidden()).isEmpty();
        assertThat(new OutputDirectory(sources(), "out")
                        .holds(history().lastRun().orElseThrow().outputs()))
                .isTrue();
    }

    private interface Wanted {

        List<GeneratedFile> files(int build, int round);
    }

    /** Lets the builds begin each round together; what any of them complains of. */
    private List<String> hammer(Wanted wanted) throws Exception {
        CyclicBarrier start = new CyclicBarrier(BUILDS);
        ExecutorService builds = Executors.newFixedThreadPool(BUILDS);
        List<Future<List<String>>> complaints = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            int build = i;
            complaints.add(builds.submit(() -> {
                List<String> all = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    start.await();
                    all.addAll(run(wanted.files(build, round)));
                }
                return all;
            }));
        }
        List<String> all = new ArrayList<>();
        for (Future<List<String>> each : complaints) {
            all.addAll(each.get());
        }
        builds.shutdown();
        return all;
    }

    private List<String> run(List<GeneratedFile> files) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            OutputDirectory output = new OutputDirectory(sources(), "out");
            ExecutionHistory history = history();
            Optional<PendingWrite> pending = output.prepare(files, diagnostics);
            if (pending.isPresent()) {
                history.commit(history.plan(state(files), pending.get(), output), output, diagnostics);
            }
        } catch (IOException | RuntimeException e) {
            return List.of(e.toString());
        }
        return diagnostics.all().stream().map(Object::toString).toList();
    }

    /** Some files, each in a folder of its own that goes with it, and each round with another text. */
    private static List<GeneratedFile> files(int round) {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            if ((i + round) % 3 != 0) {
                String text = GeneratedHeader.alone() + "\nclass X" + i + " {} // " + round;
                files.add(new GeneratedFile("p" + i + "/q/X" + i + ".java", text));
            }
        }
        return files;
    }

    private ExecutionState state(List<GeneratedFile> files) {
        List<OutputFile> outputs = files.stream()
                .map(file -> new OutputFile(
                        file.path(), Digest.of(file.text().getBytes(StandardCharsets.UTF_8)), file.shared()))
                .toList();
        return new ExecutionState("a", new TreeMap<>(), "spec", 1, sources(), outputs, List.of(), RunManifest.NONE);
    }

    private ExecutionHistory history() throws IOException {
        return ExecutionHistory.of(new Execution("a", Set.of("a"), Set.of()), temp.resolve("target/presence-codegen"));
    }

    private static List<String> paths(List<GeneratedFile> files) {
        return files.stream().map(GeneratedFile::path).sorted().toList();
    }

    private List<String> listed() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> sources().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** What is left of writing. */
    private List<Path> hidden() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".")
                            || file.toString().endsWith(".writing"))
                    .toList();
        }
    }

    private Path sources() {
        return temp.resolve("target/generated-sources");
    }
}
