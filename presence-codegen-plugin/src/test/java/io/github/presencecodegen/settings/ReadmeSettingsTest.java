package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.GenerationRequest;
import io.github.presencecodegen.generation.SchemaGroup;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.SettingsXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings that the README shows are settings that mean something. */
class ReadmeSettingsTest {

    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path spec;

    /** The settings of the first block of XML below a heading. */
    private GenerationRequest below(String heading) throws IOException {
        String readme = Files.readString(README);
        String section = readme.substring(readme.indexOf("\n" + heading + "\n"));
        String block = section.substring(section.indexOf("```xml\n") + "```xml\n".length());
        GivenSettings given =
                SettingsXml.parse(block.substring(0, block.indexOf("```"))).given(spec, "spec", "org.example.matrix");
        Diagnostics diagnostics = new Diagnostics();
        GenerationRequest request =
                new SettingsReader(given, diagnostics).read().orElseThrow(() -> new AssertionError(diagnostics.all()));
        assertThat(diagnostics.all()).isEmpty();
        return request;
    }

    @Test
    void groups() throws IOException {
        assertThat(below("### Several packages").types().groups())
                .extracting(SchemaGroup::basePackage)
                .containsExactly("org.example.matrix.client", "org.example.matrix.federation");
    }

    @Test
    void validatorsAlone() throws IOException {
        assertThat(below("### Validators alone").types().groups())
                .extracting(SchemaGroup::validatorsOnly)
                .containsExactly(false, true);
    }

    @Test
    void referencesByUri() throws IOException {
        assertThat(below("### References by URI").specification().mappings())
                .containsExactly(
                        Map.entry("https://example.org/schemas/", "remote/"),
                        Map.entry("https://example.org/schemas/event", "event-schemas/event.yaml"));
    }

    @Test
    void formats() throws IOException {
        assertThat(below("### Formats").types().formats())
                .containsExactly(
                        Map.entry("mx-user-id", new FormatType("org.example", List.of("UserId"), "of")),
                        Map.entry("uuid", new FormatType("java.util", List.of("UUID"), "fromString")));
    }

    @Test
    void names() throws IOException {
        assertThat(below("### Names").types().names())
                .extracting(NameOverride::type)
                .containsExactly("Membership", "Details");
    }
}
