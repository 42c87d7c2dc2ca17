package io.github.presencecodegen.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Releases;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentingTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private TypeModel model() {
        return spec.model(spec.linkEvents());
    }

    private TypeShape.ObjectType object(String file) {
        return (TypeShape.ObjectType) model().type(TypeKey.ofTopLevel(new SchemaId(file, "")));
    }

    private Documentation property(String yaml) {
        spec.file("m.a.yaml", "type: object\nproperties:\n  p: " + yaml + "\n");
        return object("m.a.yaml").properties().get(0).documentation();
    }

    private static Optional<JsonValue> defaultOf(Documentation documentation) {
        return documentation.defaultValue().map(Annotation.Default::value);
    }

    private void shared() {
        spec.file("shared.yaml", """
                        type: integer
                        default: 50
                        x-addedInMatrixVersion: 1.1
                        x-changedInMatrixVersion: {1.2: Louder.}
                        """);
    }

    @Test
    void whatAReferenceLeadsToIsSaidOfTheProperty() {
        shared();
        Documentation documentation = property("{$ref: shared.yaml}");
        assertThat(defaultOf(documentation)).contains(JsonNumber.of(50));
        assertThat(documentation.releases()).isEqualTo(new Releases(Optional.of("1.1"), Map.of("1.2", "Louder.")));
    }

    @Test
    void theNarrowestSchemaWins() {
        shared();
        Documentation documentation = property("""
                {allOf: [{$ref: shared.yaml}], default: 80, x-addedInMatrixVersion: "1.7", x-changedInMatrixVersion: 1.9}""");
        assertThat(defaultOf(documentation)).contains(JsonNumber.of(80));
        assertThat(documentation.releases()).isEqualTo(new Releases(Optional.of("1.7"), Map.of("1.9", "")));
    }

    @Test
    void aBranchOfAllOfSaysWhatNothingNarrowerDoes() {
        spec.file("base.yaml", "properties: {p: {type: boolean, default: true, x-addedInMatrixVersion: 1.3}}\n")
                .file("m.a.yaml", "type: object\nallOf: [{$ref: base.yaml}]\nproperties: {p: {description: P.}}\n");
        Documentation documentation = object("m.a.yaml").properties().get(0).documentation();
        assertThat(documentation.description()).contains("P.");
        assertThat(defaultOf(documentation).map(JsonValue::toJson)).contains("true");
        assertThat(documentation.releases().added()).contains("1.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, default: x}",
                "{type: boolean, default: false}",
                "{type: integer, default: 5.0}",
                "{type: integer, format: int32, default: 2147483647}",
                "{type: number, default: 1e400}",
                "{type: object, default: {}}",
                "{default: null}",
                "{enum: [a, b], default: b}",
                "{enum: [a], default: a}",
                "{type: array, default: []}",
                "{type: array, items: {type: array, items: {enum: [a, b]}}, default: [[a], [], [b, a]]}",
                "{type: object, properties: {x: {type: string}}, default: {x: y}}",
            })
    void aDefaultOfTheTypeIsKept(String schema) {
        assertThat(property(schema).defaultValue()).isPresent();
        assertThat(spec.reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, default: 5}                     | a string, but is 5",
                "{type: string, default: null}                  | a string, but is null",
                "{type: boolean, default: 'true'}               | true or false, but is \"true\"",
                "{type: integer, default: 1.5}                  | a 64-bit integer, but is 1.5",
                "{type: integer, default: 9223372036854775808}  | a 64-bit integer, but is 9223372036854775808",
                "{type: integer, format: int32, default: 2147483648} | a 32-bit integer, but is 2147483648",
                "{type: number, default: []}                    | a number, but is an array",
                "{type: object, default: x}                     | an object, but is \"x\"",
                "{enum: [a, b], default: c}                     | a value of the enum, but is \"c\"",
                "{enum: [a], default: b}                        | \"a\", but is \"b\"",
                "{type: array, items: {type: string}, default: [1]} | an array in which each item is a string, but is one that contains 1",
                "{type: object, properties: {x: {}}, default: []} | an object, but is an array",
            })
    void aDefaultOfAnotherTypeIsAWarningAtItsPlaceAndLeftOut(String schema, String message) {
        assertThat(property(schema).defaultValue()).isEmpty();
        assertThat(spec.reported())
                .containsExactly("m.a.yaml:3:" + (6 + schema.indexOf("default")) + " DEFAULT_MISFIT");
        assertThat(spec.messages().get(0)).startsWith("the default must be " + message + " | ");
        assertThat(spec.diagnostics().hasErrors()).isFalse();
    }

    @Test
    void aDefaultIsReportedOnceHoweverManyTypesHaveIt() {
        spec.file("shared.yaml", "type: integer\ndefault: many\n");
        for (String name : List.of("m.a.yaml", "m.b.yaml")) {
            spec.file(name, "type: object\nproperties: {p: {$ref: shared.yaml}, q: {$ref: shared.yaml}}\n");
        }
        model();
        assertThat(spec.diagnostics().all()).extracting(Diagnostic::code).hasSize(1);
    }

    @Test
    void typesThatDifferInADefaultAreTwo() {
        String volume = "{type: object, title: Volume, properties: {p: {type: integer, default: %d}}}";
        spec.file(
                "m.a.yaml",
                "type: object\nproperties:\n  a: " + volume.formatted(1) + "\n  b: " + volume.formatted(2) + "\n  c: "
                        + volume.formatted(1) + "\n");
        assertThat(model().types()).hasSize(3);
    }
}
