package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.DiagnosticQuoting;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.report.RunReport;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.testing.DiagnosticsPage;
import io.github.presencecodegen.testing.DiagnosticsPage.Section;
import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SettingsXml;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/diagnostics.md} is what the plugin does: each example is run and its output compared.
 * {@code -Dgolden.update=true} writes the outputs anew.
 */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");

    private static final Pattern NOTE = Pattern.compile(": note PC\\d+: ");

    @TempDir
    private Path project;

    static List<Section> sections() throws IOException {
        return DiagnosticsPage.sections(Files.readString(PAGE));
    }

    @Test
    void hasASectionForEachCodeInOrder() throws IOException {
        List<String> codes = Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticCode::id)
                .sorted()
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(sections()).extracting(Section::code).containsExactlyElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void knowsTheSeverity(Section section) {
        assertThat(section.severity()).isEqualToIgnoringCase(severity(section).word());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void showsWhatIsPrinted(Section section) throws IOException {
        assumeFalse(section.hasNoExample(), "UnshownDiagnosticsTest has it");
        String printed = printed(section);
        if (Boolean.getBoolean("golden.update")) {
            String page = Files.readString(PAGE);
            Files.writeString(PAGE, page.replace(section.body(), section.bodyWith(printed)));
        } else {
            assertThat(section.output()).isEqualTo(printed);
        }
        assertThat(printed).contains(severity(section).word() + " " + section.code() + ": ");
    }

    private static Severity severity(Section section) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.id().equals(section.code()))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    /** The page begins with two mistakes in the specification of the example. */
    @Test
    void beginsWithWhatIsPrinted() throws IOException {
        Path example = Path.of("../presence-generated-example/src/main/spec");
        String event = Files.readString(example.resolve("event-schemas/m.presence.yaml"))
                .replace("$ref: ../edu.yaml", "$ref: ../edus.yaml")
                .replace("required: ['push']", "requried: ['push']");
        SpecFolder spec = new SpecFolder(project.resolve("spec"))
                .file("event-schemas/m.presence.yaml", event)
                .file("edu.yaml", Files.readString(example.resolve("edu.yaml")));
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root(), "**/event-schemas/*.yaml"))
                .specName("presence-generated-example/src/main/spec")
                .build();
        String printed = printed(List.of(request.specification().folder()), new Generator().generate(request));
        String shown = PageSection.of("docs/diagnostics.md", "Diagnostics")
                .blocks("text")
                .get(0);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, Files.readString(PAGE).replace(shown, printed));
        } else {
            assertThat(shown).isEqualTo(printed);
        }
    }

    private String printed(Section section) {
        SpecFolder files = new SpecFolder(project);
        section.files().forEach((path, text) -> files.file(path.replaceFirst("^src/main/spec/", "spec/"), text));
        String basePackage = section.settings().contains("<!-- no basePackage -->") ? null : "org.example.matrix";
        GivenSettings given =
                SettingsXml.parse(section.settings()).given(project.resolve("spec"), "src/main/spec", basePackage);
        Diagnostics diagnostics = new Diagnostics();
        Optional<GenerationRequest> request = new SettingsReader(given, diagnostics).read();
        return printed(
                given.folders(),
                request.map(each -> new Generator().generate(each).after(diagnostics.all()))
                        .orElseGet(() -> GenerationResult.stopped(diagnostics.all())));
    }

    private static String printed(List<NamedFolder> folders, GenerationResult result) {
        StringBuilder printed = new StringBuilder();
        new RunReport(new MavenLog(new PrintingLog(printed)), DiagnosticQuoting.of(folders), "pom.xml", "target")
                .print(result)
                .ifPresent(failure -> assertThat(failure).contains("see above"));
        return printed.toString();
    }

    /** Prints as Maven does on a console. */
    private static final class PrintingLog extends SystemStreamLog {

        private final StringBuilder printed;

        PrintingLog(StringBuilder printed) {
            this.printed = printed;
        }

        @Override
        public void info(CharSequence content) {
            if (NOTE.matcher(content).find()) { // The line that sums up a run is no diagnostic.
                printed.append("[INFO] ").append(content).append("\n");
            }
        }

        @Override
        public void warn(CharSequence content) {
            printed.append("[WARNING] ").append(content).append("\n");
        }

        @Override
        public void error(CharSequence content) {
            printed.append("[ERROR] ").append(content).append("\n");
        }
    }
}
