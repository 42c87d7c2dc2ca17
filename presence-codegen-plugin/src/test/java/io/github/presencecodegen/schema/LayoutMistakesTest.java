package io.github.presencecodegen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is advised where schemas are laid out wrongly: values that are missing, and properties that are out of place. */
class LayoutMistakesTest {

    private static final String UNDER_PROPERTIES = "If it is a property, write it under \"properties:\".";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "required: [a]⏎properties:⏎a: {type: string}¦PC304¦Indent what belongs to it, such as \"a\", deeper than \"properties\".",
                "type: object⏎properties:⏎b:⏎  $ref: '#'¦PC304¦Indent what belongs to it, such as \"b\", deeper than \"properties\".",
                "items:⏎enum: [a]¦PC301¦Write the schema below the key and indented, such as \"type: string\"; {} allows any value.",
                "properties:⏎required: [a]¦PC304¦Write its value behind the colon, or below it and indented.",
                "properties: null¦PC304¦Correct the value.",
                "type: object⏎required:¦PC304¦Write its value behind the colon, or below it and indented.",
                "type:¦PC304¦Write its value behind the colon, or below it and indented.",
                "properties:⏎  a:¦PC301¦Write the schema below the key and indented, such as \"type: string\"; {} allows any value.",
                "properties:⏎  a: integer¦PC301¦Write {type: integer}.",
                "properties:⏎  a: hello¦PC301¦Write the schema as a mapping of keywords, such as \"type: string\".",
            })
    void saysWhatToWriteInPlaceOfWhatIsMissing(String yaml, String code, String hint) {
        assertThat(reported(yaml))
                .filteredOn(mistake -> mistake.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.code().id()).isEqualTo(code);
                    assertThat(mistake.hint()).isEqualTo(hint);
                });
    }

    @Test
    void keysOfTheRootThatAreSchemasAreLikelyProperties() {
        assertThat(reported("user_id: {type: string}⏎mood: {enum: [good, bad]}⏎required: [user_id]"))
                .extracting(Diagnostic::hint)
                .containsExactly("It is ignored. " + UNDER_PROPERTIES, "It is ignored. " + UNDER_PROPERTIES);
        for (String properties :
                List.of("user_id: {type: string}⏎mood: {$ref: '#'}", "properties:⏎a: {type: string}")) {
            assertThat(reported(properties))
                    .extracting(Diagnostic::hint)
                    .anySatisfy(hint -> assertThat(hint)
                            .startsWith("Nothing is generated from it. If its keys are properties, write them under"
                                    + " \"properties:\" and indented. Otherwise leave it out: <exclude>"));
        }
    }

    @Test
    void otherKeysAreNot() {
        assertThat(reported(
                        "type: object⏎info: {version: 1}⏎words: [a]⏎server: {type: apiKey}⏎requried: {type: string}"))
                .extracting(Diagnostic::hint)
                .hasSize(4)
                .noneSatisfy(hint -> assertThat(hint).contains("properties:"));
        assertThat(reported("user_id: {type: string}⏎info: {version: 1}"))
                .extracting(Diagnostic::hint)
                .noneSatisfy(hint -> assertThat(hint).contains("properties:"));
    }

    private List<Diagnostic> reported(String yaml) {
        SpecFolder spec = new SpecFolder(temp.resolve("spec")).file("a.yaml", yaml.replace('⏎', '\n') + "\n");
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root(), "*.yaml")).build();
        return new Generator().generate(request).diagnostics();
    }
}
