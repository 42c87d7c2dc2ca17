package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.JavaSnippet;
import io.github.presencecodegen.testing.ReadmeSection;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SettingsXml;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the README shows a schema and Java for it, the Java compiles, and gives what the comments beside it say. */
class ReadmeCodeTest {

    @TempDir
    private Path temp;

    static List<ReadmeSection> sections() throws IOException {
        return ReadmeSection.all().stream()
                .filter(section -> !section.files().isEmpty() && !section.java().isEmpty())
                .toList();
    }

    @Test
    void everyKindOfValueHasItsSection() throws IOException {
        assertThat(sections())
                .extracting(ReadmeSection::heading)
                .contains(
                        "Enums",
                        "Nulls",
                        "Unknown properties",
                        "Maps",
                        "Unions",
                        "Tuples",
                        "Files that describe no object");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void javaGivesWhatIsSaidBesideIt(ReadmeSection section) {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        section.files().forEach(spec::file);
        spec.file("event-schemas/m.other.yaml", "type: object\n"); // Settings may select more than a section shows.
        Diagnostics diagnostics = new Diagnostics();
        GenerationRequest request = new SettingsReader(
                        SettingsXml.parse(section.settings()).given(spec.root(), "spec", Requests.PACKAGE), diagnostics)
                .read()
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        JavaSnippet snippet = new JavaSnippet(section.java());
        assertThat(snippet.run(GeneratedCode.of(request))).isEqualTo(snippet.expected());
    }
}
