package io.github.presencecodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final ManifestEntry PRESENCE =
            new ManifestEntry("org.example.PresenceEdu", "object", "event-schemas/m.presence.yaml", "", 15);
    private static final ManifestEntry CONTENT = new ManifestEntry(
            "org.example.PresenceEdu$Content",
            "object",
            "event-schemas/m.presence.yaml",
            "/allOf/1/properties/content",
            29);
    private static final ManifestEntry TYPING =
            new ManifestEntry("org.example.Typing", "object", "m.typing.yaml", "", 1);

    @TempDir
    private Path work;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void listsTypesByName() {
        write("generate-default", CONTENT, PRESENCE);

        assertThat(work.resolve("manifest.json"))
                .hasContent("{\"version\":1,\"types\":["
                        + "{\"type\":\"org.example.PresenceEdu\",\"kind\":\"object\","
                        + "\"file\":\"event-schemas/m.presence.yaml\",\"pointer\":\"\",\"line\":15},"
                        + "{\"type\":\"org.example.PresenceEdu$Content\",\"kind\":\"object\","
                        + "\"file\":\"event-schemas/m.presence.yaml\","
                        + "\"pointer\":\"/allOf/1/properties/content\",\"line\":29}]}");
    }

    @Test
    void anExecutionWithoutTypesHasAManifest() {
        write("generate-default");
        assertThat(work.resolve("manifest.json")).hasContent("{\"version\":1,\"types\":[]}");
    }

    @Test
    void holdsTheTypesOfAllExecutions() {
        write("generate-b", TYPING);
        write("generate-test-a", PRESENCE, TYPING);
        assertThat(types()).containsExactly(PRESENCE.type(), TYPING.type());

        write("generate-test-a", CONTENT);
        assertThat(types()).containsExactly(CONTENT.type(), TYPING.type());
    }

    @Test
    void keepsExecutionsApartWhateverTheirNames() {
        write("generate-a/b", PRESENCE);
        write("generate-a_b", CONTENT);
        write("generate-../../ü", TYPING);

        assertThat(types()).hasSize(3);
        assertThat(work.resolve("executions")).isDirectoryContaining("glob:**generate-a_2fb.json");
        assertThat(work.resolve("executions"))
                .isDirectoryContaining("glob:**generate-.._2f.._2f_c3_bc.json")
                .isDirectoryContaining("glob:**generate-a_5fb.json");
    }

    @Test
    void aDamagedFileOfAnotherExecutionIsNoObstacle() throws IOException {
        write("generate-a", PRESENCE);
        write("generate-b", TYPING);
        Files.writeString(work.resolve("executions/generate-a.json"), "{\"types\":[{");

        write("generate-b", TYPING);
        assertThat(types()).containsExactly(TYPING.type());
    }

    @Test
    void leavesAnEqualManifestUntouched() throws IOException {
        write("generate-a", PRESENCE);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(work.resolve("manifest.json"), longAgo);

        write("generate-a", PRESENCE);
        assertThat(Files.getLastModifiedTime(work.resolve("manifest.json"))).isEqualTo(longAgo);
    }

    @Test
    void reportsAFolderThatCannotBeWritten() throws IOException {
        Files.writeString(work.resolve("executions"), "");

        write("generate-a", PRESENCE);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    private List<String> types() {
        assertThat(diagnostics.all()).isEmpty();
        return ManifestFile.types(work.resolve("manifest.json"));
    }

    private void write(String executionId, ManifestEntry... entries) {
        new Manifest(work, "target/presence-codegen").write(executionId, List.of(entries), diagnostics);
    }
}
