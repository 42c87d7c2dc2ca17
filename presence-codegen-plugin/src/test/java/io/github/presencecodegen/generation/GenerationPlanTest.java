package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.output.PlannedWrite;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run would do can be asked without that anything is done. */
class GenerationPlanTest {

    private static final String MOOD = "type: object\nproperties: {mood: {enum: [happy, sad]}}\n";

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void writeSpec() {
        spec = new SpecFolder(temp.resolve("spec")).file("m.mood.yaml", MOOD).file("m.bell.yaml", "type: object\n");
    }

    private GenerationRequest request() {
        return Requests.of(spec.root(), "m.*");
    }

    /** The plan, for which nothing on the disk may change. */
    private GenerationPlan plan(GenerationRequest request) throws IOException {
        Map<Path, String> before = disk();
        GenerationPlan plan = new Generator().plan(request);
        assertThat(disk()).isEqualTo(before);
        return plan;
    }

    @Test
    void ofAFirstRunHasAllFiles() throws IOException {
        PlannedWrite planned = plan(request()).write().orElseThrow();
        assertThat(temp.resolve("target")).doesNotExist();
        assertThat(planned.pending().contents().keySet())
                .contains(request().output().sources().path().resolve("org/example/matrix/MoodEdu.java"))
                .hasSameSizeAs(planned.run().outputs());
        assertThat(planned.stale()).isEmpty();
        assertThat(new Generator().generate(request()).files().written())
                .isEqualTo(planned.pending().contents().size());
    }

    @Test
    void ofARunWithNothingToDoIsEmpty() throws IOException {
        new Generator().generate(request());
        PlannedWrite planned = plan(request()).write().orElseThrow();
        assertThat(planned.pending().contents()).isEmpty();
        assertThat(planned.pending().unchanged())
                .isEqualTo(planned.run().outputs().size());
        assertThat(planned.stale()).isEmpty();
    }

    @Test
    void hasWhatChangesAndWhatGoes() throws IOException {
        new Generator().generate(request());
        spec.file("m.mood.yaml", MOOD + "description: How somebody feels.\n");
        Files.delete(spec.path("m.bell.yaml"));
        PlannedWrite planned = plan(request()).write().orElseThrow();
        assertThat(planned.pending().contents().keySet())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("MoodEdu.java");
        assertThat(planned.stale())
                .extracting(file -> file.getFileName().toString())
                .contains("BellEdu.java", "BellEduCodec.java")
                .allMatch(file -> file.startsWith("Bell"));
        assertThat(new Generator().generate(request()).files())
                .extracting("written", "deleted")
                .containsExactly(1, planned.stale().size());
    }

    @Test
    void ofARunThatWouldBeStoppedSaysWhy() throws IOException {
        spec.file("m.mood.yaml", MOOD + "enum: 5\n");
        GenerationPlan plan = plan(request());
        assertThat(plan.write()).isEmpty();
        assertThat(plan.diagnostics()).isNotEmpty();

        spec.file("m.mood.yaml", MOOD + "requird: [mood]\n");
        assertThat(plan(request()).write()).isPresent();
        assertThat(plan(new RequestBuilder(request()).failOnWarning(true).build())
                        .write())
                .isEmpty();
    }

    /** All files and folders, with their time stamps. */
    private Map<Path, String> disk() throws IOException {
        Map<Path, String> disk = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.toList()) {
                disk.put(file, Files.getLastModifiedTime(file).toString());
            }
        }
        return disk;
    }
}
