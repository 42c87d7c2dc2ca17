package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.testing.OutsideData;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stages up to here over the real specification: {@code matrix.spec.dir}, a checkout or a folder of several. */
class MatrixSpecTest {

    /** Keys that are really there twice; a reader that takes the last one gets a wrong type. */
    private static final List<String> KNOWN_DEFECTS =
            List.of("v1.1/data/event-schemas/schema/m.key.verification.m.relates_to.yaml:19:5 DUPLICATE_KEY");

    private Path specs;

    @BeforeEach
    void findSpecs() {
        Optional<Path> folder = OutsideData.folder("matrix.spec.dir");
        assumeTrue(folder.isPresent(), "set -Dmatrix.spec.dir to check the Matrix specification");
        specs = folder.get();
    }

    @Test
    void linksPresenceAndTyping() throws IOException {
        int linked = 0;
        for (Path release : releases()) {
            SpecFolder spec = new SpecFolder(release);
            List<String> events = spec.list(
                    "**/server-server/definitions/event-schemas/m.presence.yaml",
                    "**/server-server/definitions/event-schemas/m.typing.yaml");
            SchemaGraph graph = spec.link(events.toArray(String[]::new));
            assertThat(spec.diagnostics().all()).as(release.toString()).isEmpty();
            assertThat(graph.roots()).hasSameSizeAs(events);
            assertThat(graph.targets().values())
                    .isNotEmpty()
                    .allMatch(target -> target.file().endsWith("edu.yaml"));
            linked += events.size();
        }
        assertThat(linked).isPositive();
    }

    @Test
    void parsesEveryFile() {
        SpecFolder spec = new SpecFolder(specs);
        SpecDirectory directory = spec.directory();
        List<String> files = spec.list("**/*.yaml");
        List<String> absent = new ArrayList<>();
        for (String file : files) {
            if (directory
                    .open(file, spec.diagnostics())
                    .flatMap(source -> new DocumentParser().parse(source, spec.diagnostics()))
                    .isEmpty()) {
                absent.add(file);
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(absent).hasSameSizeAs(spec.reported());
        assertThat(spec.reported()).allMatch(MatrixSpecTest::isKnown);
        assertThat(spec.reported())
                .containsAll(KNOWN_DEFECTS.stream().filter(this::isHere).toList());
    }

    /** Whether it is a known defect, also when its release lies elsewhere. */
    private static boolean isKnown(String reported) {
        return KNOWN_DEFECTS.stream()
                .anyMatch(defect -> defect.endsWith(reported.substring(Math.max(0, reported.indexOf("data/")))));
    }

    private boolean isHere(String defect) {
        return Files.exists(specs.resolve(defect.substring(0, defect.indexOf(':'))));
    }

    /** A folder of several releases has none of the folders that a release has. */
    private List<Path> releases() throws IOException {
        if (Files.isDirectory(specs.resolve("api")) || Files.isDirectory(specs.resolve("data"))) {
            return List.of(specs);
        }
        try (Stream<Path> folders = Files.list(specs)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
