package io.github.presencecodegen.shape.narrowing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bounds and names leave no value for. */
class LimitsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: integer, minimum: 2, maximum: 1; minimum 2 leaves nothing below maximum 1",
                "type: number, minimum: 1, exclusiveMaximum: 1; minimum 1 leaves nothing below exclusiveMaximum 1",
                "type: number, exclusiveMinimum: 1, maximum: 1; exclusiveMinimum 1 leaves nothing below maximum 1",
                "type: number, exclusiveMinimum: 1, exclusiveMaximum: 1; exclusiveMinimum 1 leaves nothing below",
                "type: number, minimum: 1e400, maximum: 1e399; minimum 1e400 leaves nothing below maximum 1e399",
                "type: integer, minimum: 2, allOf: [{maximum: 1}]; minimum 2 leaves nothing below maximum 1",
                "'type: [integer, number], minimum: 2, maximum: 1'; minimum 2 leaves nothing below maximum 1",
                "type: string, minLength: 2, maxLength: 1; minLength 2 leaves nothing below maxLength 1",
                "type: array, minItems: 2, maxItems: 1; minItems 2 leaves nothing below maxItems 1",
                "type: object, minProperties: 2, maxProperties: 1; minProperties 2 leaves nothing below",
                "type: object, required: [a], properties: {a: false}; \"a\" is required and forbidden",
                "type: object, required: [a], allOf: [{properties: {a: false}}]; \"a\" is required and forbidden",
            })
    void leaveNoValue(String schema, String reason) {
        SpecFolder spec = problems(schema);
        assertThat(spec.reported()).containsExactly("m.a.yaml:3:6 NEVER_PRESENT");
        assertThat(spec.messages().get(0)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: integer, minimum: 1, maximum: 1",
                "type: number, minimum: 1.0, maximum: 10e-1",
                "minimum: 2, maximum: 1",
                "'type: [integer, string], minimum: 2, maximum: 1'",
                "type: string, minimum: 2, maximum: 1",
                "type: string, minLength: 1, maxLength: 1",
                "minLength: 2, maxLength: 1",
                "type: array, minLength: 2, maxLength: 1",
                "type: string, minLength: 2, maxItems: 1",
                "type: array, minContains: 2, maxContains: 1",
                "type: object, properties: {a: false}",
                "type: object, required: [b], properties: {a: false, b: {}}",
            })
    void leaveValues(String schema) {
        assertThat(problems(schema).reported()).isEmpty();
    }

    private SpecFolder problems(String schema) {
        SpecFolder spec = new SpecFolder(folder).file("m.a.yaml", "type: object\nproperties:\n  p: {" + schema + "}\n");
        spec.model(spec.linkEvents());
        return spec;
    }
}
