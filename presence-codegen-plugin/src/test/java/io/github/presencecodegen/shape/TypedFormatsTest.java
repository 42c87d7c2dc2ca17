package io.github.presencecodegen.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a class of the user's stands for a format, and where it does not. */
class TypedFormatsTest {

    private static final Shape STRING = new Shape.Scalar(ScalarKind.STRING);
    private static final Shape USER = new Shape.Formatted("mx-user-id");

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    private Shape shape(String schema) {
        spec.file("m.a.yaml", "type: object\nproperties:\n  a: " + schema + "\n");
        TypeModel model = spec.model(spec.linkEvents(), Set.of("mx-user-id"));
        assertThat(spec.diagnostics().hasErrors()).isFalse();
        TypeShape root = model.type(TypeKey.ofTopLevel(new SchemaId("m.a.yaml", "")));
        return ((TypeShape.ObjectType) root).properties().get(0).shape();
    }

    private Optional<String> keys(String schema) {
        return ((Shape.MapOf) shape("{type: object, " + schema + "}")).names().format();
    }

    @Test
    void stringsHaveTheTypeOfTheirFormat() {
        assertThat(shape("{type: string, format: mx-user-id}")).isEqualTo(USER);
        assertThat(shape("{allOf: [{type: string}, {format: mx-user-id}]}")).isEqualTo(USER);
        assertThat(shape("{type: string, format: mx-room-id}")).isEqualTo(STRING);
        assertThat(shape("{type: [string, 'null'], format: mx-user-id}")).isEqualTo(new Shape.Nullable(USER));
    }

    @Test
    void aFormatWithoutATypeTakesNoTypeAway() {
        assertThat(shape("{type: string, format: mx-user-id, allOf: [{format: uri}]}"))
                .isEqualTo(USER);
        assertThat(shape("{type: string, allOf: [{format: mx-user-id}], format: uri}"))
                .isEqualTo(USER);
    }

    @Test
    void listedValuesAndOtherKindsHaveNot() {
        assertThat(shape("{enum: ['@a:b'], format: mx-user-id}")).isEqualTo(new Shape.Constant("@a:b"));
        assertThat(shape("{enum: ['@a:b', '@c:d'], format: mx-user-id}")).isInstanceOf(Shape.Named.class);
        assertThat(shape("{type: integer, format: mx-user-id}")).isEqualTo(new Shape.Scalar(ScalarKind.LONG));
        assertThat(shape("{format: mx-user-id}")).isEqualTo(new Shape.Scalar(ScalarKind.ANY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patternProperties: {^@: {x-pattern-format: mx-user-id, type: integer}}",
                "patternProperties: {^@: {x-pattern-format: mx-user-id}, ^a: {x-pattern-format: mx-user-id}}",
                "propertyNames: {format: mx-user-id}, additionalProperties: {type: integer}",
                "propertyNames: {format: mx-user-id}, patternProperties: {^@: {type: integer}}",
                "propertyNames: {$ref: user.yaml}, additionalProperties: {type: integer}"
            })
    void namesHaveTheTypeThatAllOfThemHave(String schema) {
        spec.file("user.yaml", "{type: string, format: mx-user-id}");
        assertThat(keys(schema)).contains("mx-user-id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patternProperties: {^@: {x-pattern-format: mx-room-id, type: integer}}",
                "patternProperties: {^@: {x-pattern-format: mx-user-id}, ^a: {}}",
                "patternProperties: {^@: {x-pattern-format: mx-user-id}, ^a: {x-pattern-format: mx-room-id}}",
                "propertyNames: {format: mx-room-id}, additionalProperties: {type: integer}",
                "patternProperties: {^@: {x-pattern-format: mx-user-id, type: integer}},"
                        + " additionalProperties: {type: integer}"
            })
    void namesOfSeveralFormatsAreStrings(String schema) {
        assertThat(keys(schema)).isEmpty();
    }
}
