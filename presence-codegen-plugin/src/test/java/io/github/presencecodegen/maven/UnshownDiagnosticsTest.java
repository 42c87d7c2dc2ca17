package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.output.Execution;
import io.github.presencecodegen.testing.DiagnosticsPage.Section;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagnostics, and ways to get one, that {@code docs/diagnostics.md} cannot show by files on a page. */
class UnshownDiagnosticsTest {

    private static final Execution SECOND =
            new Execution("generate-second", Set.of("generate-default", "generate-second"), Set.of("generate-default"));

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    @Test
    void theseAndNoOthers() throws IOException {
        assertThat(DiagnosticsPageTest.sections().stream()
                        .filter(Section::hasNoExample)
                        .map(Section::code))
                .as(
                        "those below, and those of SettingsReaderTest, of the tests of hostile specifications, of OutputBudgetTest,"
                                + " and of BuildSettingsTest, FileSettingsTest, JacksonSettingTest, ModuleSettingsTest and"
                                + " ReuseErrorsTest")
                .containsExactlyInAnyOrder(
                        "PC103", "PC104", "PC208", "PC306", "PC505", "PC703", "PC704", "PC307", "PC405", "PC406",
                        "PC407", "PC408", "PC506", "PC507", "PC527", "PC660", "PC661", "PC662", "PC663", "PC670",
                        "PC672", "PC675", "PC676", "PC679", "PC684", "PC685", "PC686", "PC687", "PC688", "PC690",
                        "PC691", "PC692", "PC693", "PC694", "PC695", "PC696", "PC697", "PC698", "PC699");
    }

    @Test
    void fileUnreadable() {
        spec.directory().open("gone.yaml", spec.diagnostics());
        assertThat(spec.reported()).containsExactly("gone.yaml:0:0 FILE_UNREADABLE");
    }

    @Test
    void fileTooLarge() {
        spec.file("m.a.yaml", "#".repeat(16_777_217));
        assertThat(generated()).containsExactly("m.a.yaml:0:0 FILE_TOO_LARGE");
    }

    @Test
    void notUtf8() {
        spec.file("m.a.yaml", "type: object\ntitle: Grüße\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(generated()).containsExactly("m.a.yaml:2:10 NOT_UTF8");
    }

    @Test
    void pointerTooLong() {
        String name = "x".repeat(1_000);
        spec.file("m.a.yaml", "properties:\n  " + name + ":\n    properties:\n      " + name + ": {}\n");
        assertThat(generated()).containsExactly("m.a.yaml:4:1009 POINTER_TOO_LONG");
    }

    @Test
    void tooLarge() {
        StringBuilder yaml = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i <= 2_000; i++) {
            yaml.append("  p").append(i).append(": {}\n");
        }
        spec.file("m.a.yaml", yaml.toString());
        assertThat(generated()).containsExactly("m.a.yaml:1:1 TOO_LARGE");
    }

    @Test
    void enumTooLarge() {
        StringBuilder yaml = new StringBuilder("type: object\nproperties:\n  a:\n    enum:\n");
        for (int i = 0; i <= 2_500; i++) {
            yaml.append("    - v").append(i).append("\n");
        }
        spec.file("m.a.yaml", yaml.toString());
        assertThat(generated()).containsExactly("m.a.yaml:4:5 ENUM_TOO_LARGE");
    }

    @Test
    void outputClaimed() {
        spec.file("m.a.yaml", "type: object\n");
        new Generator().generate(Requests.of(spec.root(), "m.*"));
        assertThat(generated(new RequestBuilder(Requests.of(spec.root(), "m.*"))
                        .execution(SECOND)
                        .build()))
                .contains("org/example/matrix/AEdu.java:0:0 OUTPUT_CLAIMED")
                .allMatch(reported -> reported.endsWith(":0:0 OUTPUT_CLAIMED"));
    }

    @Test
    void supportDiffers() {
        spec.file("m.a.yaml", "type: object\n");
        new Generator().generate(Requests.of(spec.root(), "m.*"));
        assertThat(generated(new RequestBuilder(Requests.of(spec.root(), "m.*"))
                        .groups(new SchemaGroup(List.of("m.*"), List.of(), "org.example.other", ""))
                        .nullAnnotations(true)
                        .execution(SECOND)
                        .build()))
                .contains("org/example/matrix/support/JsonValue.java:0:0 SUPPORT_DIFFERS")
                .allMatch(reported -> reported.endsWith(":0:0 SUPPORT_DIFFERS"));
    }

    @Test
    void aReferenceThroughASymbolicLinkThatLeaves() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "type: object\n");
        spec.file("m.a.yaml", "type: object\nproperties:\n  p: {$ref: link.yaml}\n");
        SymbolicLinks.create(spec.path("link.yaml"), outside);
        assertThat(generated()).containsExactly("m.a.yaml:3:7 REF_OUTSIDE");
    }

    @Test
    void oneBrokenFileHidesNoOther() {
        spec.file("m.a.yaml", "type: [object\n")
                .file("m.b.json", "{\"a\": 1,\n\"a\": 2}")
                .file("m.c.json", "{,}")
                .file("m.d.yaml", "type: 5\nproperties: {}\n")
                .file("m.e.yaml", "$ref: none.yaml\n")
                .file("m.f.yaml", "allOf:\n- $ref: m.f.yaml\n")
                .file("m.g.yaml", "");
        assertThat(generated())
                .containsExactly(
                        "m.a.yaml:1:7 MALFORMED_YAML",
                        "m.b.json:2:1 DUPLICATE_KEY",
                        "m.c.json:1:2 MALFORMED_JSON",
                        "m.d.yaml:1:7 KEYWORD_VALUE",
                        "m.e.yaml:1:1 UNRESOLVABLE_REF",
                        "m.f.yaml:2:3 REF_CYCLE",
                        "m.g.yaml:0:0 EMPTY_DOCUMENT");
    }

    @Test
    void annotationsOfOpenApiAreSilent() {
        spec.file("m.a.yaml", """
                type: object
                x-anything: {type: 5}
                example: {a: 1}
                externalDocs: {url: x}
                properties:
                  p: {type: string, x-p: 1, xml: {}, readOnly: true, $comment: c}
                """);
        assertThat(generated()).isEmpty();
    }

    /** What a whole run reports: {@code path:line:column CODE}. */
    private List<String> generated() {
        return generated(Requests.of(spec.root(), "m.*"));
    }

    private static List<String> generated(GenerationRequest request) {
        return new Generator()
                .generate(request).diagnostics().stream()
                        .map(SpecFolder::shortly)
                        .toList();
    }
}
