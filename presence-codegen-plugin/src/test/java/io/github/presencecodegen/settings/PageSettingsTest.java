package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.settings.file.FileSettings;
import io.github.presencecodegen.settings.file.SettingsFile;
import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SettingsXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings that the pages show are settings that mean something. */
class PageSettingsTest {

    private static final String PAGE = "docs/settings.md";

    @TempDir
    private Path spec;

    static List<PageSection> sections() {
        return PageSection.pages().stream()
                .filter(page -> !page.equals("docs/diagnostics.md")) // It shows mistakes.
                .filter(page -> !page.equals("docs/modules.md")) // ModulesPageTest has it.
                .filter(page -> !page.equals("docs/with-other-tools.md")) // It shows settings of other tools.
                .flatMap(page -> PageSection.of(page).stream())
                .filter(section -> !section.settings().isEmpty())
                .toList();
    }

    private GenerationRequest below(String heading) {
        return request(PageSection.of(PAGE, heading).settings());
    }

    private GenerationRequest request(String settings) {
        GivenSettings given = SettingsXml.parse(settings).given(spec, "spec", "org.example.matrix");
        Diagnostics diagnostics = new Diagnostics();
        GenerationRequest request =
                new SettingsReader(given, diagnostics).read().orElseThrow(() -> new AssertionError(diagnostics.all()));
        assertThat(diagnostics.all()).isEmpty();
        return request;
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everySettingIsAccepted(PageSection section) {
        assertThat(section.blocks("xml")).allSatisfy(this::request);
    }

    @Test
    void theSameSettingsAsAFile() throws IOException {
        Path file = Files.createDirectories(spec.resolve("project/conf")).resolve("settings.yaml");
        Files.createDirectories(spec.resolve("project/matrix-spec/data"));
        Files.writeString(
                file,
                PageSection.of(PAGE, "The same settings as a file")
                        .blocks("yaml")
                        .get(0));
        Diagnostics diagnostics = new Diagnostics();
        SettingsFile settings = SettingsFile.read(file, spec, diagnostics).orElseThrow();
        GivenSettings given = new FileSettings(settings, spec, diagnostics)
                .given(Requests.output(spec), new RunIdentity(Requests.EXECUTION, "plugin 1"));
        GenerationRequest request =
                new SettingsReader(given, diagnostics).read().orElseThrow(() -> new AssertionError(diagnostics.all()));
        assertThat(request.types().groups()).extracting(SchemaGroup::typeSuffix).containsExactly("Edu", "Event");
        assertThat(request.specification().folder().name()).isEqualTo("project/matrix-spec/data");
        assertThat(request.specification().overlays())
                .extracting(overlay -> overlay.folder().name())
                .containsExactly("project/conf/overlays");
    }

    @Test
    void theTableHasEverySetting() {
        assertThat(PageSection.of(PAGE, "All settings")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("`")[1]))
                .containsExactlyInAnyOrderElementsOf(SettingsXml.SETTINGS);
    }

    @Test
    void groups() {
        assertThat(below("Several packages").types().groups())
                .extracting(SchemaGroup::basePackage)
                .containsExactly("org.example.matrix.client", "org.example.matrix.federation");
    }

    @Test
    void validatorsAlone() {
        assertThat(below("Validators without types").types().groups())
                .extracting(SchemaGroup::validatorsOnly)
                .containsExactly(false, true);
    }

    @Test
    void referencesByUri() {
        PageSection section = PageSection.of(PAGE, "References by URI");
        assertThat(request(section.blocks("xml").get(0)).specification().mappings())
                .containsExactly(
                        Map.entry("https://example.org/schemas/", "remote/"),
                        Map.entry("https://example.org/schemas/event", "event-schemas/event.yaml"));
        assertThat(request(section.blocks("xml").get(1)).specification().metaschemas())
                .containsExactly(
                        Map.entry("https://example.com/metaschemas/", "2019-09"),
                        Map.entry("https://example.org/metaschema", "draft-04"));
    }

    @Test
    void referencesFromTheRoot() {
        assertThat(below("References from the root").specification().baseUri()).contains("");
    }

    @Test
    void packagesFromFolders() {
        GenerationRequest request = below("Packages from folders");
        PageSection.of(PAGE, "Packages from folders")
                .blocks("text")
                .get(0)
                .lines()
                .map(line -> line.split(" +"))
                .forEach(line -> assertThat(line[1])
                        .startsWith(
                                request.types().groups().get(0).place(line[0]).packageName() + "."));
    }

    @Test
    void formats() {
        assertThat(below("Java classes for formats").types().formats())
                .containsExactly(
                        Map.entry("mx-user-id", FormatType.of("org.example.UserId", "of")),
                        Map.entry("uuid", FormatType.of("java.util.UUID", "fromString")));
    }

    @Test
    void names() {
        assertThat(below("Names of types").types().names())
                .extracting(name -> name.texts().get(name.texts().size() - 1))
                .containsExactly("Membership", "Details");
    }
}
