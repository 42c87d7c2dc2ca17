package io.github.presencecodegen.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are listed and that nothing can be, because of what is beside them. */
class RefusedValuesTest {

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp);
    }

    private List<String> problems(String file, String property) {
        spec.file(file, "{\"type\": \"object\", \"properties\": {\"p\": " + property + "}}");
        spec.model(spec.link(Dialects.named("2020-12").assertingFormats(), Map.of(), List.of(file)));
        return spec.diagnostics().all().stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{type: string, enum: [1.0, 1.1]}; no value of the enum has the type; YAML reads it as a number",
                "{type: string, enum: [1, 2]}; no value of the enum has the type; YAML reads it as a number",
                "{type: string, enum: [TRUE, FALSE]}; no value of the enum has the type; YAML reads it as a boolean",
                "{type: string, const: 1.0}; no value of the const has the type; YAML reads it as a number",
                "{type: string, enum: [NULL]}; no value of the enum has the type; YAML reads it as null",
                "{type: string, enum: [1, true]}; no value of the enum has the type; YAML reads it as a number and a boolean",
                "{type: [string, 'null'], enum: [1, 2]}; no value of the enum has the type; YAML reads it as a number",
                "{type: integer, enum: [1.5]}; no value of the enum has the type; Correct the values or \"type\".",
                "{type: integer, enum: ['1', '2']}; no value of the enum has the type; Correct the values or \"type\".",
                "{type: string, maxLength: 2, enum: [abc]}; is allowed by what is beside it; or \"maxLength\"",
                "{minLength: 2, enum: [a]}; is allowed by what is beside it; or \"minLength\"",
                "{pattern: ^a, const: b}; no value of the const is allowed by what is beside it; or \"pattern\"",
                "{maximum: 5, enum: [6, 7]}; is allowed by what is beside it; or \"maximum\"",
                "{exclusiveMinimum: 6, enum: [6]}; is allowed by what is beside it; or \"exclusiveMinimum\"",
                "{multipleOf: 2, enum: [1, 3]}; is allowed by what is beside it; or \"multipleOf\"",
                "{format: ipv4, enum: [x]}; is allowed by what is beside it; or \"format\"",
                "{type: string, maxLength: 2, enum: [1, abc]}; is allowed by what is beside it; in quotes",
            })
    void aListOfWhichNothingIsLeftIsNeverPresent(String property, String reason, String advice) {
        assertThat(problems("a.yaml", property))
                .singleElement()
                .asString()
                .startsWith("spec/a.yaml:1:40: warning PC520: no value is possible here: ")
                .contains(reason, advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{type: string, enum: [NULL, LEFT]}; null is not possible here: \"type\" is string; add it to \"type\"",
                "{type: string, enum: [a, 1.10, TRUE]}; 1.10, true are not possible here: \"type\" is string; a number and a boolean",
                "{type: integer, enum: [1, 1.5]}; 1.5 is not possible here: \"type\" is integer; or \"type\".",
                "{maxLength: 2, enum: [ab, abc]}; \"abc\" is not possible here: \"maxLength\" is 2; or \"maxLength\".",
                "{pattern: '^a+$', enum: [a, b]}; \"b\" is not possible here: \"pattern\" is \"^a+$\"; or \"pattern\".",
                "{format: date, enum: ['2020-01-01', x]}; \"x\" is not possible here: \"format\" is \"date\"; or \"format\".",
                "{minItems: 1, enum: [[], [1]]}; [] is not possible here: \"minItems\" is 1; or \"minItems\".",
                "{type: boolean, enum: [true, 1, 2, 3, 4, 5, 6, 7]}; 1, 2, 3, 4, 5 and 2 more are not; or \"type\".",
            })
    void aValueAmongOthersIsNotPossible(String property, String message, String advice) {
        assertThat(problems("a.yaml", property))
                .singleElement()
                .asString()
                .contains(": warning PC520: " + message, advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, enum: [NO, ON, 2020-01-01]}",
                "{type: [string, 'null'], enum: [null, a]}",
                "{type: integer, enum: [1, 2.0, 1e2]}",
                "{type: number, multipleOf: 0.1, enum: [0.3]}",
                "{minLength: 2, maximum: 5, enum: [1, ab]}",
                "{type: string, pattern: '^(?=a)', enum: [b]}",
                "{format: hostname, enum: [xn--X]}",
                "{enum: [1, a, null]}",
            })
    void whatIsPossibleIsNoWarning(String property) {
        assertThat(problems("a.yaml", property)).noneMatch(problem -> problem.contains("PC520"));
    }

    /** One schema that narrows another leaves values out on purpose. */
    @Test
    void aValueThatAnotherSchemaRefusesIsNoWarning() {
        assertThat(problems("a.yaml", "{allOf: [{enum: [a, bcd, null]}, {type: string, maxLength: 1}]}"))
                .isEmpty();
    }

    @Test
    void inJsonNothingIsSaidOfYaml() {
        assertThat(problems("a.json", "{\"type\": \"string\", \"enum\": [1, \"a\"]}"))
                .singleElement()
                .asString()
                .contains("1 is not possible here", "write it in quotes")
                .doesNotContain("YAML");
    }
}
