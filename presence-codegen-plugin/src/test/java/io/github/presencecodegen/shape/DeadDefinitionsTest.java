package io.github.presencecodegen.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A definition that nothing satisfies stops only what must contain it. */
class DeadDefinitionsTest {

    private static final String DEFINITIONS = """
            $defs:
              dead:
                type: object
                required: [gone]
                additionalProperties: false
              holder:
                type: object
                properties: {inner: {$ref: '#/$defs/dead'}}
                required: [inner]
              outer:
                type: object
                properties: {h: {$ref: '#/$defs/holder'}}
                required: [h]
              endless:
                type: object
                properties: {next: {$ref: '#/$defs/endless'}}
                required: [next]
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private GenerationRequest request(String root, String... includes) {
        spec.file("a.yaml", "type: object\n" + root + DEFINITIONS);
        return ProbedCode.request(spec.root(), List.of(includes));
    }

    private static List<String> reports(GenerationRequest request) {
        return ProbedCode.reports(request).stream()
                .map(report -> report.lines().findFirst().orElseThrow())
                .filter(report -> !report.contains("PC111"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{name: {type: string}}; 5:5",
                "{name: {type: string}, d: {$ref: '#/$defs/dead'}}; 2:39",
                "{name: {type: string}, d: {$ref: '#/$defs/holder'}}; 10:25",
                "{name: {type: string}, d: {$ref: '#/$defs/outer'}}; 10:25",
                "{name: {type: string}, d: {type: array, items: {$ref: '#/$defs/outer'}}}; 10:25",
                "{name: {type: string}, d: {$ref: '#/$defs/endless'}}; 18:24",
            })
    void theRestOfTheFileIsGenerated(String properties, String place) {
        GenerationRequest request = request("properties: " + properties + "\n", "**");
        assertThat(reports(request))
                .isNotEmpty()
                .allMatch(report -> report.contains("warning PC52"))
                .anyMatch(report -> report.startsWith("spec/a.yaml:" + place + ": "));
        ProbedCode code = new ProbedCode(GeneratedCode.of(request, new Diagnostics()));
        assertThat(code.value("A.fromJson(\"{\\\"name\\\":\\\"x\\\"}\").name()"))
                .isEqualTo("x");
        assertThat(code.value("A.JSON.isValid(\"{\\\"d\\\":{\\\"h\\\":{\\\"inner\\\":{}}}}\")"))
                .isEqualTo(!properties.contains("d:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dead", "holder", "outer", "endless"})
    void aSelectedTypeThatMustContainItIsAnError(String name) {
        String root = "properties: {d: {$ref: '#/$defs/" + name + "'}}\nrequired: [d]\n";
        assertThat(errors(request(root, "**"))).singleElement().asString().contains("error PC502");
    }

    @Test
    void itIsAnErrorAtTheKeywordsWhereItIsSelectedItself() {
        assertThat(errors(request("properties: {a: {type: string}}\n", "a.yaml#/$defs/dead")))
                .singleElement()
                .asString()
                .startsWith("spec/a.yaml:6:5: error PC502: no value satisfies this schema: \"gone\" is required and");
    }

    private List<String> errors(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecCompiler(request, diagnostics).compile();
        return diagnostics.all().stream()
                .map(Object::toString)
                .filter(report -> report.contains(": error "))
                .toList();
    }
}
