package io.github.presencecodegen.emit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which methods are emitted for which schemas: those that are called, and no others. */
class DemandTest {

    private static final String LONGER = "{type: string, minLength: 5}";

    private static final Pattern METHOD =
            Pattern.compile("^    static \\w+ (\\w+)\\(.*?\\{\\n(.*?)^    }$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "properties: {a: %s}; isValid collect",
                "items: %s; isValid collect",
                "anyOf: [%s, {minimum: 1}]; isValid collect",
                "not: %s; isValid",
                "contains: %s; isValid",
                "'if: %s, then: {minLength: 9}'; isValid",
                "'if: {minLength: 1}, then: %s'; isValid collect",
                "'if: {minLength: 1}, else: %s'; isValid collect",
                "propertyNames: %s; isText",
                "propertyNames: {allOf: [%s, {maxLength: 9}]}; isText",
                "propertyNames: {properties: {a: %s}, maxLength: 7}; ",
                "not: {propertyNames: %s}; isText",
                "not: {properties: {a: %s}}; isValid",
                "minProperties: 1, $defs: {a: %s}; ",
            })
    void emitsThePassesThatAreCalled(String schema, String passes) {
        List<String> emitted = methods(schema.replace("%s", LONGER)).stream()
                .filter(method -> method.group(2).contains(", 5)"))
                .map(method -> method.group(1).replaceAll("(isValid|isText|collect).*", "$1"))
                .toList();
        assertThat(emitted).containsExactlyInAnyOrder(passes == null ? new String[0] : passes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"properties: {a: {type: string}}", "properties: {a: {}, b: {type: string}}"})
    void emitsNothingForASchemaThatSaysNextToNothing(String schema) {
        assertThat(methods(schema)).extracting(method -> method.group(1)).containsExactly("isValid", "collect");
    }

    @Test
    void asksTheEnumOfNamesByItsPredicateAlone() {
        assertThat(methods("propertyNames: {enum: [a, b]}"))
                .extracting(method -> method.group(1))
                .containsExactly("isValid", "collect", "isListedPropertyNames");
    }

    private List<MatchResult> methods(String schema) {
        SpecFolder spec = new SpecFolder(folder.resolve("spec")).file("a.yaml", "{" + schema + "}");
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root(), "a.yaml"))
                .validatorsOnly(true)
                .build();
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedFile> files =
                new SpecCompiler(request, diagnostics).compile().files();
        assertThat(diagnostics.hasErrors()).isFalse();
        String checks = files.stream()
                .filter(file -> file.path().endsWith("Checks.java") && !file.shared())
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
        return METHOD.matcher(checks).results().toList();
    }
}
