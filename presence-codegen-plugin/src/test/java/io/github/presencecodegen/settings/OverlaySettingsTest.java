package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.RequestedOverlay;
import io.github.presencecodegen.project.ClassPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlaySettingsTest {

    private static final Path WORK = Path.of("work").toAbsolutePath();

    private static final Path MODULE = WORK.resolve("module");

    private final Diagnostics diagnostics = new Diagnostics();

    private List<RequestedOverlay> read(GivenOverlay... overlays) {
        GivenProject project = new GivenProject(
                new GivenElements(List.of(), List.of()), ClassPath.EMPTY, Optional.empty(), MODULE, WORK);
        return new OverlaySettings(project, List.of(overlays), diagnostics).read();
    }

    private List<String> problems(GivenOverlay... overlays) {
        read(overlays);
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void filesStartAtTheModuleAndAreShownFromWhereTheUserWorks() {
        Path outside = WORK.resolveSibling("outside");
        assertThat(read(
                        new GivenOverlay(" m.a.yaml#/a ", " src/main/overlays/a.yaml "),
                        new GivenOverlay("m.a.yaml", "b.yaml"),
                        new GivenOverlay("m.a.yaml#", "../c.yaml"),
                        new GivenOverlay("**/*", outside.resolve("d.json").toString())))
                .containsExactly(
                        new RequestedOverlay(
                                "m.a.yaml#/a",
                                new NamedFolder(MODULE.resolve("src/main/overlays"), "module/src/main/overlays"),
                                "a.yaml"),
                        new RequestedOverlay("m.a.yaml", new NamedFolder(MODULE, "module"), "b.yaml"),
                        new RequestedOverlay(
                                "m.a.yaml#",
                                new NamedFolder(WORK, WORK.toString().replace('\\', '/')),
                                "c.yaml"),
                        new RequestedOverlay(
                                "**/*",
                                new NamedFolder(outside, outside.toString().replace('\\', '/')),
                                "d.json"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void bothPartsAreNeeded() {
        assertThat(problems(new GivenOverlay(), new GivenOverlay("m.a.yaml", " ")))
                .containsExactly(
                        "<overlays> 1: error PC645: <schema> is missing\n    Write the files and the place in them, such"
                                + " as <schema>m.room.*.yaml#/properties/content</schema>.",
                        "<overlays> 1: error PC645: <file> is missing\n    Write what is merged into the schemas, such as"
                                + " <file>src/main/overlays/relates_to.yaml</file>.",
                        "<overlays> 2: error PC645: <file> is missing\n    Write what is merged into the schemas, such as"
                                + " <file>src/main/overlays/relates_to.yaml</file>.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/m.a.yaml    | it is absolute",
                "../m.a.yaml  | it leaves <specDirectory>",
                "m.a.yaml#a   | what stands behind # is no JSON Pointer",
                "#/properties | it is empty",
            })
    void aPatternThatMatchesNoFileIsAnError(String schema, String problem) {
        assertThat(problems(new GivenOverlay(schema, "a.yaml")))
                .singleElement()
                .asString()
                .startsWith("<overlays> 1: error PC608: \"" + schema + "\" matches no file: " + problem + "\n");
    }
}
