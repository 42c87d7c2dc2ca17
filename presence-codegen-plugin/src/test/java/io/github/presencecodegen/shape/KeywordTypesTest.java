package io.github.presencecodegen.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of values that keywords beyond type, properties and items speak of. */
class KeywordTypesTest {

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "const: m.a; constant m.a",
                "'type: string, const: m.a'; constant m.a",
                "const: 5; ANY",
                "'type: integer, const: 5'; LONG",
                "'type: [string, ''null'']'; ANY",
                "'type: [integer, number]'; ANY",
                "prefixItems: [{type: string}]; ANY",
                "'type: array, prefixItems: [{type: string}]'; list of ANY",
                "'type: array, items: [{type: string}]'; list of ANY",
                "'type: array, items: {type: string}, contains: {const: a}'; list of STRING",
                "'type: array, items: false'; list of ANY",
                "'type: string, pattern: ^a, minLength: 1, not: {const: b}'; STRING",
                "'type: object, patternProperties: {^a: {type: string}}'; OBJECT",
                "'type: object, additionalProperties: false'; OBJECT",
                "anyOf: [{type: string}]; ANY",
                "if: {type: string}; ANY",
                "'type: boolean, oneOf: [{}, false]'; BOOLEAN",
            })
    void areWhatTypeAndValuesSay(String schema, String shape) {
        TypeShape.ObjectType type = object(schema);
        assertThat(text(type.properties().get(0).shape())).isEqualTo(shape);
    }

    @Test
    void haveNoPropertyThatIsForbidden() {
        spec.file("m.a.yaml", "type: object\nproperties: {a: false, b: {type: string}}\n");
        assertThat(root(model()).properties())
                .extracting(Property::name)
                .doesNotContain("a")
                .contains("b");
    }

    /** Each of these is checked where it stands, so that one codec cannot serve both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "minProperties: 1",
                "additionalProperties: false",
                "patternProperties: {^x: {}}",
                "propertyNames: {maxLength: 3}",
                "not: {required: [b]}",
                "anyOf: [{required: [b]}]",
                "dependentRequired: {a: [b]}",
                "unevaluatedProperties: false",
                "if: {required: [b]}, else: {minProperties: 2}",
            })
    void areTwoWhereOneSaysMore(String more) {
        String one = "{type: object, properties: {a: {type: string}}";
        spec.file("m.a.yaml", "type: object\nproperties:\n  x: " + one + "}\n  y: " + one + ", " + more + "}\n");
        TypeModel model = model();
        Map<String, Shape> shapes =
                root(model).properties().stream().collect(Collectors.toMap(Property::name, Property::shape));
        assertThat(shapes.get("x")).isInstanceOf(Shape.Named.class).isNotEqualTo(shapes.get("y"));
    }

    @ParameterizedTest
    @CsvSource({"minLength: 1", "pattern: ^x", "const: k"})
    void areTwoWhereAPropertySaysMore(String more) {
        spec.file("m.a.yaml", """
            type: object
            properties:
              x: {type: object, properties: {a: {type: string}}}
              y: {type: object, properties: {a: {type: string, %s}}}
            """.formatted(more));
        Map<String, Shape> shapes =
                root(model()).properties().stream().collect(Collectors.toMap(Property::name, Property::shape));
        assertThat(shapes.get("x")).isNotEqualTo(shapes.get("y"));
    }

    private static String text(Shape shape) {
        if (shape instanceof Shape.Constant constant) {
            return "constant " + constant.value();
        }
        if (shape instanceof Shape.ListOf list) {
            return "list of " + text(list.item());
        }
        return shape instanceof Shape.Scalar scalar ? scalar.kind().name() : shape.toString();
    }

    private TypeShape.ObjectType object(String schema) {
        spec.file("m.a.yaml", "type: object\nproperties:\n  p: {" + schema + "}\n");
        return root(model());
    }

    private static TypeShape.ObjectType root(TypeModel model) {
        return (TypeShape.ObjectType) model.type(TypeKey.ofFile(new SchemaId("m.a.yaml", "")));
    }

    private TypeModel model() {
        TypeModel model = new TypeModeler(spec.linkEvents(), Set.of(), spec.diagnostics()).model();
        assertThat(spec.diagnostics().hasErrors()).isFalse();
        return model;
    }
}
