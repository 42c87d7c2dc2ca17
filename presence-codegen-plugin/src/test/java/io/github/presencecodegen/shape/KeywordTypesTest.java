package io.github.presencecodegen.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Map;
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
                "const: 5; LONG",
                "const: 5.5; NUMBER",
                "'type: integer, const: 5'; LONG",
                "'type: [string, ''null'']'; STRING or null",
                "'enum: [a, null]'; constant a or null",
                "'enum: [a, b, null]'; EnumType or null",
                "'type: [string, ''null''], enum: [a, b]'; EnumType",
                "'type: [integer, number]'; NUMBER",
                "'type: [integer, string]'; UnionType",
                "'type: [array, object, ''null'']'; UnionType or null",
                "prefixItems: [{type: string}]; TupleType",
                "'type: array, prefixItems: [{type: string}]'; TupleType",
                "'type: array, items: [{type: string}]'; TupleType",
                "'type: array, items: {type: string}, contains: {const: a}'; list of STRING",
                "'type: array, items: false'; list of ANY",
                "'type: string, pattern: ^a, minLength: 1, not: {const: b}'; STRING",
                "'type: object, patternProperties: {^a: {type: string}}'; map of STRING",
                "'type: object, patternProperties: {^a: {type: string}, ^b: {type: integer}}'; ObjectType",
                "'type: object, patternProperties: {^a: {}}'; map of ANY",
                "'type: object, patternProperties: {^a: false}'; OBJECT",
                "'type: object, additionalProperties: {type: integer}'; map of LONG",
                "'type: object, additionalProperties: {}'; OBJECT",
                "'type: object, additionalProperties: true'; OBJECT",
                "'type: object, additionalProperties: false'; OBJECT",
                "'type: object, required: [k], additionalProperties: {type: integer}'; ObjectType",
                "anyOf: [{type: string}]; STRING",
                "'anyOf: [{type: string}, {type: ''null''}]'; STRING or null",
                "'anyOf: [{type: string}, {}]'; ANY",
                "'oneOf: [{type: string, maxLength: 3}, {type: string, minLength: 9}]'; STRING",
                "'oneOf: [{type: integer}, {type: number, minimum: 9}]'; NUMBER",
                "'oneOf: [{type: string}, {type: object}]'; UnionType",
                "'anyOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}]'; UnionType",
                "'type: object, properties: {a: {}}, anyOf: [{required: [b]}, {properties: {b: {}}}]'; ObjectType",
                "'type: object, properties: {a: {}}, oneOf: [{required: [b]}, {properties: {c: {}}}]'; UnionType",
                "'type: object, anyOf: [{required: [a]}, {required: [b]}]'; OBJECT",
                "if: {type: string}; ANY",
                "'type: boolean, oneOf: [{}, false]'; BOOLEAN",
            })
    void areWhatTypeAndValuesSay(String schema, String shape) {
        spec.file("m.a.yaml", "type: object\nproperties:\n  p: {" + schema + "}\n");
        TypeModel model = model();
        assertThat(text(model, root(model).properties().get(0).shape())).isEqualTo(shape);
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

    private static String text(TypeModel model, Shape shape) {
        if (shape instanceof Shape.Constant constant) {
            return "constant " + constant.value();
        }
        if (shape instanceof Shape.ListOf list) {
            return "list of " + text(model, list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return "map of " + text(model, map.value());
        }
        if (shape instanceof Shape.Nullable nullable) {
            return text(model, nullable.value()) + " or null";
        }
        if (shape instanceof Shape.Named named) {
            return model.type(named.key()).getClass().getSimpleName();
        }
        return shape instanceof Shape.Scalar scalar ? scalar.kind().name() : shape.toString();
    }

    private static TypeShape.ObjectType root(TypeModel model) {
        return (TypeShape.ObjectType) model.type(TypeKey.ofTopLevel(new SchemaId("m.a.yaml", "")));
    }

    private TypeModel model() {
        TypeModel model = spec.model(spec.linkEvents());
        assertThat(spec.diagnostics().hasErrors()).isFalse();
        return model;
    }
}
