package io.github.presencecodegen.shape.unification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnificationTest {

    private static final String OBJECT = "{type: object, properties: {p: %s}}";

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private TypeModel model(String... named) {
        TypeModel model = spec.model(spec.linkEvents(), Set.of(), Set.of(named));
        assertThat(spec.diagnostics().all()).isEmpty();
        return model;
    }

    /** The types of a file with two properties. */
    private TypeModel model(String one, String two) {
        spec.file("m.a.yaml", "type: object\nproperties:\n  one: " + one + "\n  two: " + two + "\n");
        return model();
    }

    private static TypeKey key(TypeModel model, String... path) {
        TypeKey key = model.selected().get(0);
        for (String name : path) {
            Property property = ((TypeShape.ObjectType) model.type(key))
                    .properties().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            key = ((Shape.Named) property.shape().withoutNull()).key();
        }
        return key;
    }

    private static Set<String> nested(TypeModel model) {
        return model.types().keySet().stream()
                .filter(key -> !key.isTopLevel())
                .map(key -> key.source().pointer())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string, minLength: 1} | {minLength: 1, type: string}",
                "{type: string, minLength: 1} | {type: string, minLength: 1, description: x, title: y}",
                "{type: string, minLength: 1} | {type: string, minLength: 1, deprecated: true}",
                "{type: integer, minimum: 1} | {type: integer, minimum: 1.0}",
                "{type: array, minItems: 1, items: {type: string}} | {items: {type: string}, type: array, minItems: 1}",
                "{type: object, additionalProperties: {type: integer, minimum: 1}}"
                        + " | {additionalProperties: {minimum: 1, type: integer}, type: object}",
                "{type: object, patternProperties: {^a: {maxLength: 9, type: string}}}"
                        + " | {type: object, patternProperties: {^a: {type: string, maxLength: 9}}}",
                "{not: {const: 1}} | {not: {const: 1, description: one}}",
                "{type: [string, 'null'], pattern: ^a} | {pattern: ^a, type: ['null', string]}",
                "{type: string, enum: [a, b]} | {enum: [a, b]}",
                "{type: string, const: a} | {const: a}",
                "{type: object, required: [a, b], properties: {a: {}, b: {}}}"
                        + " | {type: object, required: [b, a], properties: {a: {}, b: {}}}",
                "{type: object, minProperties: 1, properties: {a: {type: object, properties: {b: {const: x}}}}}"
                        + " | {type: object, properties: {a: {type: object, properties: {b: {const: x}}}}, minProperties: 1}",
                "{type: object, dependentRequired: {a: [b, c], b: [c]}, properties: {a: {}}}"
                        + " | {type: object, dependentRequired: {b: [c], a: [c, b]}, properties: {a: {}}}",
            })
    void objectsWhosePropertiesSayTheSameAreOneType(String one, String two) {
        TypeModel model = model(OBJECT.formatted(one), OBJECT.formatted(two));
        assertThat(key(model, "two")).isEqualTo(key(model, "one"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string, minLength: 1} | {type: string, minLength: 2}",
                "{type: string, minLength: 1} | {type: string}",
                "{type: string, minLength: 1} | {type: string, maxLength: 1}",
                "{type: string, pattern: a} | {type: string, pattern: b}",
                "{type: integer, minimum: 1} | {type: integer, exclusiveMinimum: 1}",
                "{type: integer, format: int32} | {type: integer}",
                "{type: string, default: a} | {type: string}",
                "{type: string, default: a} | {type: string, default: b}",
                "{type: string, enum: [a, b]} | {type: string, enum: [b, a]}",
                "{type: object, additionalProperties: {type: integer, minimum: 1}}"
                        + " | {type: object, additionalProperties: {type: integer, minimum: 2}}",
                "{type: object, patternProperties: {^a: {type: string}}}"
                        + " | {type: object, patternProperties: {^b: {type: string}}}",
                "{type: object, properties: {a: {}}, additionalProperties: false} | {type: object, properties: {a: {}}}",
                "{type: object, properties: {a: {}, b: {}}} | {type: object, properties: {b: {}, a: {}}}",
                "{type: object, required: [a], properties: {a: {}, b: {}}} | {type: object, properties: {a: {}, b: {}}}",
                "{type: object, required: [a, b]} | {type: object, required: [b, a]}",
                "{type: 'null'} | {}",
                "{type: string, enum: [a, '1']} | {enum: [a, 1]}",
                "{type: integer, enum: [1, 2]} | {enum: [1, 2]}",
                "{not: {const: 1}} | {not: {const: 2}}",
                "{if: {const: 1}, then: {minimum: 2}} | {if: {const: 1}, else: {minimum: 2}}",
                "{type: array, items: {type: string}, contains: {const: a}}"
                        + " | {type: array, items: {type: string}, contains: {const: b}}",
                "{anyOf: [{type: string}, {type: integer}]} | {oneOf: [{type: string}, {type: integer}]}",
            })
    void objectsWhosePropertiesSayDifferentThingsAreTwoTypes(String one, String two) {
        TypeModel model = model(OBJECT.formatted(one), OBJECT.formatted(two));
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{oneOf: [{type: string}, {type: integer}]} | {oneOf: [{type: string}, {type: integer}]}",
                "{oneOf: [{type: string, maxLength: 1}, {type: integer}]}"
                        + " | {oneOf: [{maxLength: 1, type: string}, {type: integer, description: x}]}",
                "{type: [string, integer], minimum: 1} | {minimum: 1, type: [integer, string]}",
                "{prefixItems: [{type: string}, {type: integer, minimum: 1}], type: array}"
                        + " | {type: array, prefixItems: [{type: string}, {minimum: 1, type: integer}]}",
                "{type: object, properties: {a: {}}, default: {a: 1}} | {type: object, properties: {a: {}}}",
                "{type: string, enum: [a, b], default: a} | {type: string, enum: [a, b]}",
                "{enum: [a, b]} | {type: string, enum: [a, b]}",
                "{type: string, enum: [a, bc], maxLength: 2} | {type: string, maxLength: 2, enum: [a, bc]}",
            })
    void valuesOfOtherTypesThatSayTheSameAreOneType(String one, String two) {
        TypeModel model = model(one, two);
        assertThat(key(model, "two")).isEqualTo(key(model, "one"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{oneOf: [{type: string}, {type: integer}]} | {oneOf: [{type: integer}, {type: string}]}",
                "{oneOf: [{type: string, maxLength: 1}, {type: integer}]} | {oneOf: [{type: string}, {type: integer}]}",
                "{prefixItems: [{type: string}, {type: integer}], type: array}"
                        + " | {prefixItems: [{type: integer}, {type: string}], type: array}",
                "{type: string, enum: [a, b]} | {type: string, enum: [b, a]}",
                "{type: string, enum: [a, b]} | {type: [string, 'null'], enum: [a, b, null]}",
                "{type: string, enum: [a, bc], maxLength: 2} | {type: string, enum: [a, bc], maxLength: 3}",
            })
    void valuesOfOtherTypesThatSayDifferentThingsAreTwoTypes(String one, String two) {
        TypeModel model = model(one, two);
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one"));
    }

    @Test
    void aStructureIsOneTypeHoweverDeepItIsInside() {
        TypeModel model = model(
                OBJECT.formatted("{type: object, minProperties: 1, properties: {q: {type: string, enum: [a, b]}}}"),
                OBJECT.formatted(OBJECT.formatted(
                        "{type: object, minProperties: 1, properties: {q: {type: string, enum: [a, b]}}}")));
        assertThat(key(model, "two", "p")).isEqualTo(key(model, "one"));
        assertThat(nested(model))
                .containsExactlyInAnyOrder(
                        "/properties/one",
                        "/properties/two",
                        "/properties/one/properties/p",
                        "/properties/one/properties/p/properties/q");
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        spec.file("m.a.yaml", """
                type: object
                allOf:
                  - properties: {one: {type: object, properties: {p: {type: string}}, description: general}}
                properties:
                  one: {type: object, properties: {p: {type: string}}, description: particular}
                  two: {type: object, properties: {p: {type: string}}}
                """);
        TypeModel model = model();
        assertThat(key(model, "one").ids()).hasSize(2);
        assertThat(key(model, "two")).isEqualTo(key(model, "one"));
    }

    @Test
    void theFirstThatIsReachedStandsForTheOthersAndTheOthersAreKept() {
        TypeModel model = model(OBJECT.formatted("{}"), OBJECT.formatted("{description: other}"));
        TypeKey one = key(model, "one");
        assertThat(one.source()).isEqualTo(new SchemaId("m.a.yaml", "/properties/one"));
        assertThat(model.merged(one))
                .singleElement()
                .satisfies(other ->
                        assertThat(other.key().source()).isEqualTo(new SchemaId("m.a.yaml", "/properties/two")));
    }

    @Test
    void aLocationThatIsReferredToIsNotMerged() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, properties: {p: {type: string}}}
                  two: {type: object, properties: {p: {type: string}}}
                  three: {$ref: "#/properties/two", description: the same}
                  four: {type: object, properties: {p: {type: string}}}
                """);
        TypeModel model = model();
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one")).isEqualTo(key(model, "three"));
        assertThat(key(model, "four")).isEqualTo(key(model, "one"));
    }

    @Test
    void aLocationThatMayBeMeantByADynamicReferenceIsNotMerged() {
        spec.file("m.a.yaml", """
                $schema: https://json-schema.org/draft/2020-12/schema
                type: object
                properties:
                  one: {type: object, properties: {p: {type: string}}}
                  two: {$dynamicAnchor: node, type: object, properties: {p: {type: string}}}
                  three: {type: array, items: {$dynamicRef: "#node"}}
                """);
        TypeModel model = model();
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one"));
    }

    @Test
    void whatHoldsDifferentTypesIsNotOneType() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, properties: {p: {type: object, properties: {q: {type: string}}}}}
                  two: {type: object, properties: {p: {type: object, properties: {q: {type: string}}}}}
                  three: {type: object, properties: {p: {type: object, properties: {q: {type: string}}}}}
                  four: {$ref: "#/properties/two/properties/p"}
                """);
        TypeModel model = model();
        assertThat(key(model, "two", "p")).isNotEqualTo(key(model, "one", "p"));
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one"));
        assertThat(key(model, "three")).isEqualTo(key(model, "one"));
    }

    /** What is different is far inside: each level tells the one around it. */
    @Test
    void whatHoldsDifferentTypesAtAnyDepthIsNotOneType() {
        int depth = 40;
        String deep = "{type: object, minProperties: 1, properties: {p: ".repeat(depth)
                + "{type: string, enum: [a, b]}"
                + "}}".repeat(depth);
        spec.file(
                "m.a.yaml",
                "type: object\nproperties:\n  one: " + deep + "\n  two: " + deep + "\n  three: " + deep
                        + "\n  four: {$ref: '#/properties/two" + "/properties/p".repeat(depth) + "'}\n");
        TypeModel model = model();
        assertThat(nested(model)).hasSize(2 * (depth + 1));
        assertThat(key(model, "three")).isEqualTo(key(model, "one")).isNotEqualTo(key(model, "two"));
    }

    @Test
    void aLocationThatIsNamedIsNotMerged() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, properties: {p: {type: string}}}
                  two: {type: object, properties: {p: {type: string}}}
                  three: {type: object, properties: {p: {type: string}}}
                """);
        TypeModel model = model("m.a.yaml#/properties/two");
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one"));
        assertThat(key(model, "three")).isEqualTo(key(model, "one"));
    }

    @Test
    void thePartOfALocationThatIsNamedIsNotMerged() {
        TypeModel before = model(
                "{type: [string, object], properties: {p: {type: string}}}",
                "{type: [string, object], properties: {p: {type: string}}}");
        assertThat(nested(before)).hasSize(1);
        TypeModel named = model("m.a.yaml#/properties/two (object)");
        assertThat(key(named, "two")).isNotEqualTo(key(named, "one"));
    }

    @Test
    void structuresInOneFileThatReferToOneLocationAreOneType() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, minProperties: 1, properties: {child: {$ref: "#"}}}
                  two: {type: object, minProperties: 1, properties: {child: {$ref: "#"}}}
                """);
        TypeModel model = model();
        assertThat(key(model, "two")).isEqualTo(key(model, "one"));
    }

    @Test
    void whatHasOtherInterfacesIsAnotherType() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  outer: {$ref: "#/properties/node", minProperties: 1}
                  node: {type: object, properties: {child: {$ref: "#/properties/node", minProperties: 1}}}
                """);
        TypeModel model = model();
        // The child of a base has the interface that the accessor of the base gives.
        assertThat(key(model, "outer", "child")).isEqualTo(key(model, "node", "child"));
        assertThat(key(model, "node", "child")).isNotEqualTo(key(model, "outer"));
        assertThat(key(model, "node")).isNotEqualTo(key(model, "outer"));
    }

    @Test
    void referencesToDifferentLocationsAreDifferent() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, properties: {child: {$ref: "#/$defs/one"}}}
                  two: {type: object, properties: {child: {$ref: "#/$defs/two"}}}
                $defs:
                  one: {type: object, properties: {p: {type: string}}}
                  two: {type: object, properties: {p: {type: string}}}
                """);
        TypeModel model = model();
        assertThat(key(model, "two", "child")).isNotEqualTo(key(model, "one", "child"));
        assertThat(key(model, "two")).isNotEqualTo(key(model, "one"));
    }

    @Test
    void typesOfDifferentFilesAreDifferent() {
        spec.file("m.a.yaml", "type: object\nproperties: {one: {type: object, properties: {p: {type: string}}}}\n")
                .file("m.b.yaml", "type: object\nproperties: {one: {type: object, properties: {p: {type: string}}}}\n");
        assertThat(model().types()).hasSize(4);
    }
}
