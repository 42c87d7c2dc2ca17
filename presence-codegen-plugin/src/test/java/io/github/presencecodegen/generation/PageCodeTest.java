package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.JavaSnippet;
import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SettingsXml;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a page shows Java, the Java compiles, and gives what the comments beside it say. A section that shows no schema is
 * about the specification of the example.
 */
class PageCodeTest {

    private static final Path EXAMPLE = Path.of("../presence-generated-example/src/main/spec");

    @TempDir
    private Path temp;

    static List<PageSection> sections() {
        return PageSection.pages().stream()
                .filter(page -> !page.equals("docs/diagnostics.md")) // Its Java is in the way of generated files.
                .filter(page -> !page.equals("docs/modules.md")) // ModulesPageTest has it.
                .filter(page -> !page.equals("docs/with-other-tools.md")) // Its Java needs the other tools.
                .flatMap(page -> PageSection.of(page).stream())
                .filter(section -> !section.statements().isEmpty())
                .toList();
    }

    @Test
    void everyKindOfValueHasItsSection() {
        assertThat(sections())
                .extracting(PageSection::heading)
                .contains(
                        "Enums",
                        "Nulls",
                        "Unknown properties",
                        "Maps",
                        "Unions",
                        "Properties of unions",
                        "Tuples",
                        "One schema is one type",
                        "Bases",
                        "Equal structures",
                        "Files that describe no object",
                        "Files of definitions",
                        "Schemas inside files",
                        "Bodies of operations");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void javaGivesWhatIsSaidBesideIt(PageSection section) {
        JavaSnippet snippet = new JavaSnippet(section.statements(), section.classes());
        GeneratedCode code = section.files().isEmpty() ? example() : generated(section);
        assertThat(snippet.run(code)).isEqualTo(snippet.expected());
    }

    private static GeneratedCode example() {
        return generated(EXAMPLE, PageSection.of("README.md", "Use").settings());
    }

    private GeneratedCode generated(PageSection section) {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        SpecFolder module = new SpecFolder(temp);
        section.files().forEach((path, text) -> (path.startsWith("src/") ? module : spec).file(path, text));
        spec.file("event-schemas/m.other.yaml", "type: object\n"); // Settings may select more than a section shows.
        return generated(spec.root(), section.settings());
    }

    private static GeneratedCode generated(Path spec, String settings) {
        Diagnostics diagnostics = new Diagnostics();
        GenerationRequest request = new SettingsReader(
                        SettingsXml.parse(settings).given(spec, "spec", Requests.PACKAGE), diagnostics)
                .read()
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        return GeneratedCode.of(request, DiagnosticCode.NARROWED);
    }
}
