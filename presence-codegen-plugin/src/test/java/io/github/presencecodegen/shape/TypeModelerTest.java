package io.github.presencecodegen.shape;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.model.Typing;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeModelerTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private TypeModel model() {
        TypeModel model = spec.model(spec.linkEvents());
        assertThat(spec.diagnostics().all()).isEmpty();
        return model;
    }

    private TypeShape.ObjectType object(String file) {
        return (TypeShape.ObjectType) model().type(TypeKey.ofTopLevel(new SchemaId(file, "")));
    }

    private List<String> problems() {
        spec.model(spec.linkEvents());
        return spec.diagnostics().all().stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: string                       | STRING",
                "type: boolean                      | BOOLEAN",
                "type: integer                      | LONG",
                "'{type: integer, format: int64}'   | LONG",
                "'{type: integer, format: int32}'   | INT",
                "type: number                       | NUMBER",
                "type: object                       | OBJECT",
                "{}                                 | ANY",
                "description: anything              | ANY",
            })
    void aValueWithoutATypeOfItsOwn(String schema, ScalarKind kind) {
        String property = schema.startsWith("{") ? schema : "{" + schema + "}";
        spec.file("m.a.yaml", "type: object\nproperties:\n  p: " + property + "\n");
        assertThat(object("m.a.yaml").properties().get(0).shape()).isEqualTo(new Shape.Scalar(kind));
    }

    @Test
    void allOfNarrowsAPropertyMemberByMember() {
        spec.file("edu.yaml", """
                        type: object
                        properties:
                          edu_type: {type: string, description: General.}
                          content: {type: object, description: General content.}
                        required: [edu_type]
                        """).file("m.a.yaml", """
                        allOf:
                          - $ref: edu.yaml
                          - type: object
                            properties:
                              edu_type: {type: enum, enum: [m.a]}
                              content: {type: object, properties: {x: {type: integer}}}
                            required: [content]
                        """);
        TypeShape.ObjectType type = object("m.a.yaml");
        assertThat(type.properties()).extracting(Property::name).containsExactly("edu_type", "content");
        assertThat(type.properties()).allMatch(Property::required);
        Property eduType = type.properties().get(0);
        assertThat(eduType.shape()).isEqualTo(new Shape.Constant("m.a"));
        assertThat(eduType.ids())
                .extracting(SchemaId::toString)
                .containsExactly("edu.yaml#/properties/edu_type", "m.a.yaml#/allOf/1/properties/edu_type");
        assertThat(eduType.documentation().description()).contains("General.");
        TypeKey content = ((Shape.Named) type.properties().get(1).shape()).key();
        assertThat(content.ids())
                .as("a schema that only repeats type: object adds nothing")
                .containsExactly(new SchemaId("m.a.yaml", "/allOf/1/properties/content"));
    }

    @Test
    void propertiesOfWhatASchemaBuildsOnComeBeforeItsOwnWhateverTheOrderOfItsKeys() {
        spec.file("base.yaml", "type: object\nproperties: {b: {type: string}, a: {type: string}}\n")
                .file(
                        "m.first.yaml",
                        "type: object\nproperties: {c: {type: string}, a: {type: string}}\nallOf: [{$ref: base.yaml}]\n")
                .file(
                        "m.last.yaml",
                        "type: object\nallOf: [{$ref: base.yaml}]\nproperties: {c: {type: string}, a: {type: string}}\n");
        assertThat(object("m.first.yaml").properties())
                .extracting(Property::name)
                .containsExactly("b", "a", "c");
        assertThat(object("m.last.yaml").properties())
                .extracting(Property::name)
                .containsExactly("b", "a", "c");
    }

    @Test
    void theNarrowestDescriptionWins() {
        spec.file(
                        "base.yaml",
                        "type: object\ndescription: Base.\nproperties: {p: {type: string, description: Base p.}}\n")
                .file("m.a.yaml", """
                        description: Own.
                        allOf:
                          - $ref: base.yaml
                          - description: Branch.
                            properties: {p: {description: Own p.}}
                        """);
        TypeShape.ObjectType type = object("m.a.yaml");
        assertThat(type.documentation().description()).contains("Own.");
        assertThat(type.properties().get(0).documentation().description()).contains("Own p.");
    }

    @Test
    void aReferenceWithAnnotationsIsTheTypeItRefersTo() {
        spec.file("person.yaml", "type: object\nproperties: {name: {type: string}}\n")
                .file("m.a.yaml", """
                        type: object
                        properties:
                          plain: {$ref: person.yaml}
                          described: {$ref: person.yaml, description: Who., title: X, deprecated: true}
                          wrapped: {description: Who., allOf: [{$ref: person.yaml}]}
                          listed: {type: array, items: {$ref: person.yaml}}
                        """);
        Shape person = new Shape.Named(TypeKey.ofTopLevel(new SchemaId("person.yaml", "")));
        List<Property> properties = object("m.a.yaml").properties();
        assertThat(properties.subList(0, 3)).extracting(Property::shape).containsOnly(person);
        assertThat(((Shape.ListOf) properties.get(3).shape()).item()).isEqualTo(person);
        assertThat(properties.get(1).documentation().deprecated()).isTrue();
    }

    @Test
    void aReferenceBesideTheTypeThatItLeadsToIsThatType() {
        spec.file("person.yaml", "type: object\nproperties: {name: {type: string}}\n")
                .file("open.yaml", "properties: {name: {type: string}}\n")
                .file("m.a.yaml", """
                        type: object
                        properties:
                          plain: {type: object, $ref: person.yaml}
                          wrapped: {type: object, description: Who., allOf: [{$ref: person.yaml}]}
                          narrower: {type: object, $ref: open.yaml}
                          refined: {type: object, $ref: person.yaml, required: [name]}
                        """);
        Shape person = new Shape.Named(TypeKey.ofTopLevel(new SchemaId("person.yaml", "")));
        List<Property> properties = object("m.a.yaml").properties();
        assertThat(properties.subList(0, 2)).extracting(Property::shape).containsOnly(person);
        assertThat(properties.subList(2, 4))
                .extracting(property ->
                        ((Shape.Named) property.shape()).key().owner().file())
                .containsOnly("m.a.yaml");
    }

    @Test
    void equalNestedStructuresAreOneType() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, properties: {mood: {type: string, enum: [a, b]}}}
                  two: {type: object, properties: {mood: {type: string, enum: [a, b]}}}
                  three: {type: object, properties: {mood: {type: string, enum: [a, c]}}}
                """);
        TypeModel model = model();
        assertThat(model.types()).hasSize(5);
        List<Property> properties =
                ((TypeShape.ObjectType) model.type(model.selected().get(0))).properties();
        assertThat(properties.get(0).shape()).isEqualTo(properties.get(1).shape());
        assertThat(properties.get(2).shape()).isNotEqualTo(properties.get(0).shape());
    }

    @Test
    void typesMayContainThemselves() {
        spec.file("m.tree.yaml", "type: object\nproperties: {children: {type: array, items: {$ref: m.tree.yaml}}}\n");
        Shape children = object("m.tree.yaml").properties().get(0).shape();
        assertThat(((Shape.ListOf) children).item())
                .isEqualTo(new Shape.Named(TypeKey.ofTopLevel(new SchemaId("m.tree.yaml", ""))));
    }

    @Test
    void aListThatContainsNothingButItselfIsAroundListsOfItsOwnClass() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  nest: {$ref: "#/$defs/nest"}
                $defs:
                  nest: {type: array, items: {$ref: "#/$defs/nest"}}
                """);
        TypeModel model = model();
        TypeShape.ValueType nest = model.types().values().stream()
                .filter(TypeShape.ValueType.class::isInstance)
                .map(TypeShape.ValueType.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(Part.of(nest).get(0).withInner())
                .last()
                .extracting(Part::shape)
                .isEqualTo(new Shape.Named(nest.key()));
    }

    @Test
    void aBindingSaysWhatTheJavaTypeDemandsBeyondTheSchema() {
        spec.file("m.a.yaml", """
                properties:
                  small: {type: integer, format: int32}
                  large: {type: integer}
                  list: {items: {type: string}}
                  object: {$ref: "#/$defs/object"}
                required: [list, object]
                $defs:
                  object: {properties: {a: {type: string}}}
                """);
        TypeModel model = spec.model(spec.linkEvents());
        assertThat(spec.diagnostics().all())
                .as("they refuse what the schemas allow: each is said once, at its schema")
                .extracting(Diagnostic::code, diagnostic -> diagnostic.place().line())
                .containsExactly(
                        tuple(DiagnosticCode.NARROWED, 1),
                        tuple(DiagnosticCode.NARROWED, 4),
                        tuple(DiagnosticCode.NARROWED, 8));
        assertThat(((TypeShape.ObjectType) model.type(TypeKey.ofTopLevel(new SchemaId("m.a.yaml", "")))).saysObject())
                .isFalse();
        assertThat(model.bindings(new SchemaId("m.a.yaml", "/properties/object")))
                .isEqualTo(Set.of(Binding.OBJECT));
        assertThat(model.bindings(new SchemaId("m.a.yaml", "/$defs/object")))
                .as("others may refer to it for something else")
                .isEmpty();
        assertThat(model.bindings(new SchemaId("m.a.yaml", "/properties/small")))
                .isEqualTo(Set.of(Binding.INT32));
        assertThat(model.bindings(new SchemaId("m.a.yaml", "/properties/large")))
                .isEqualTo(Set.of(Binding.INT64));
        assertThat(model.bindings(new SchemaId("m.a.yaml", "/properties/list"))).isEqualTo(Set.of(Binding.ARRAY));
    }

    @Test
    void nothingIsDemandedOfAPropertyThatMayBeOfAnotherKind() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  list: {items: {type: string}}
                  object: {properties: {a: {type: string}}}
                  map: {additionalProperties: {type: string}}
                  union: {oneOf: [{properties: {a: {}}, required: [a]}, {properties: {b: {}}, required: [b]}]}
                """);
        TypeModel model = model();
        assertThat(model.bindings()).as("what is demanded").isEmpty();
        assertThat(object("m.a.yaml").properties()).extracting(Property::typing).containsOnly(Typing.BY_KIND);
    }

    @Test
    void aRequiredNameThatNoSchemaDescribesIsAPropertyThatMayBeAnything() {
        spec.file("m.a.yaml", "type: object\nrequired: [x]\n");
        Property property = object("m.a.yaml").properties().get(0);
        assertThat(property.required()).isTrue();
        assertThat(property.shape()).isEqualTo(new Shape.Scalar(ScalarKind.ANY));
    }

    @Test
    void whatCannotBeATypeIsAnErrorAtItsPlace() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  contradiction: {type: string, allOf: [{type: integer}]}
                  impossible: {type: string, enum: [a], allOf: [{enum: [b]}]}
                required: [contradiction, impossible]
                """);
        assertThat(problems())
                .satisfiesExactly(
                        contradiction -> assertThat(contradiction).startsWith("spec/m.a.yaml:3:18: error PC502: "),
                        impossible -> assertThat(impossible).startsWith("spec/m.a.yaml:4:15: error PC502: "));
    }

    @Test
    void whatNoValueSatisfiesIsAWarningWhereNoneNeedBe() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  types: {type: string, allOf: [{type: integer}]}
                  values: {enum: [a], allOf: [{enum: [b]}]}
                  empty: {enum: []}
                  mistyped: {type: integer, enum: [a]}
                  list: {type: array, items: {type: string, allOf: [{type: integer}]}}
                """);
        assertThat(problems())
                .satisfiesExactly(
                        types -> assertThat(types)
                                .startsWith("spec/m.a.yaml:3:10: warning PC520: ")
                                .contains("require different types"),
                        values -> assertThat(values)
                                .startsWith("spec/m.a.yaml:4:11: warning PC520: ")
                                .contains("have no value in common"),
                        empty -> assertThat(empty)
                                .startsWith("spec/m.a.yaml:5:10: warning PC520: ")
                                .contains("its enum is empty"),
                        mistyped -> assertThat(mistyped)
                                .startsWith("spec/m.a.yaml:6:13: warning PC520: ")
                                .contains("no value of the enum has the type"),
                        list -> assertThat(list).startsWith("spec/m.a.yaml:7:30: warning PC520: "));
    }

    @ParameterizedTest
    @CsvSource({
        "int32, int64, INT",
        "int64, int32, INT",
        "int64, int64, LONG",
        "int32, other, INT",
    })
    void anIntegerHasTheNarrowestRangeOfAllFormats(String one, String other, ScalarKind kind) {
        for (String schema : List.of(
                "{type: integer, format: %s, allOf: [{format: %s}]}",
                "{type: integer, allOf: [{format: %s}], format: %s}",
                "{type: integer, allOf: [{format: %s}, {format: %s}]}")) {
            spec.file("m.a.yaml", "type: object\nproperties:\n  p: " + schema.formatted(one, other) + "\n");
            assertThat(object("m.a.yaml").properties().get(0).shape()).isEqualTo(new Shape.Scalar(kind));
        }
    }

    @Test
    void anEnumIsOpenWhereItIsOpened() {
        spec.file("m.a.yaml", "type: object\nproperties: {one: {enum: [a, b]}, two: {enum: [c, d]}}\n");
        TypeModel closed = model();
        List<TypeKey> enums = closed.types().values().stream()
                .filter(TypeShape.EnumType.class::isInstance)
                .map(TypeShape::key)
                .toList();
        TypeModel opened = closed.opening(Set.of(enums.get(1)));
        assertThat(enums).extracting(closed::type).extracting("isOpen").containsExactly(false, false);
        assertThat(enums).extracting(opened::type).extracting("isOpen").containsExactly(false, true);
        assertThat(opened.types().keySet())
                .containsExactlyElementsOf(closed.types().keySet());
    }

    @Test
    void aContradictionNamesAllItsParties() {
        spec.file("m.a.yaml", "type: object\nallOf:\n- $ref: b.yaml\n").file("b.yaml", "\ntype: string\n");
        assertThat(problems()).singleElement().asString().startsWith("spec/m.a.yaml:1:1: error PC502: ");
        assertThat(spec.diagnostics().all().get(0).related())
                .containsExactly(
                        new Related(new Place("spec", "b.yaml", 2, 1), "this requires string"),
                        new Related(new Place("spec", "m.a.yaml", 1, 1), "this requires object"));
    }

    @Test
    void aTypeThatMustHoldItselfIsAnErrorAtTheProperty() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  b:
                    $ref: b.yaml
                  list: {type: array, items: {$ref: b.yaml}}
                  fine: {$ref: c.yaml}
                required: [b, list, fine]
                """).file("b.yaml", """
                type: object
                properties:
                  back: {$ref: b2.yaml}
                required: [back]
                """).file("b2.yaml", """
                type: object
                properties:
                  forth: {$ref: b.yaml}
                required: [forth]
                """).file("c.yaml", """
                type: object
                properties:
                  c: {$ref: c.yaml}
                  cs: {type: array, items: {$ref: c.yaml}}
                required: [cs]
                """);
        assertThat(problems()).singleElement().asString().startsWith("spec/b.yaml:3:9: error PC502: ");
        assertThat(spec.diagnostics().all().get(0).related())
                .containsExactly(new Related(new Place("spec", "b2.yaml", 3, 10), "\"forth\" is required too"));
    }

    @Test
    void aListWithoutItemsMayHoldAnything() {
        spec.file("m.a.yaml", "type: object\nproperties: {list: {type: array}}\n");
        assertThat(object("m.a.yaml").properties().get(0).shape())
                .isEqualTo(new Shape.ListOf(new Shape.Scalar(ScalarKind.ANY), List.of()));
    }

    @Test
    void whatJavaCannotHoldIsAnErrorWithTheLimit() {
        StringBuilder properties = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i < 2_001; i++) {
            properties.append("  p").append(i).append(": {type: string}\n");
        }
        spec.file("m.a.yaml", properties.toString());
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("spec/m.a.yaml:1:1: error PC505: ")
                .contains("2001 properties", "2000", "<validatorsOnly>true</validatorsOnly>");
    }

    @Test
    void whatAnEnumCannotHoldIsAStringWithANote() {
        spec.file("m.a.yaml", enumeration(2_500)).file("m.b.yaml", enumeration(2_501));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("spec/m.b.yaml:4:5: note PC527: ")
                .contains("2501 values", "2500");
        TypeModel model = spec.model(spec.linkEvents());
        assertThat(shape(model, "m.a.yaml")).isInstanceOf(Shape.Named.class);
        assertThat(shape(model, "m.b.yaml")).isEqualTo(new Shape.Scalar(ScalarKind.STRING));
    }

    @Test
    void whatAnEnumOfNumbersCannotHoldIsANumberWithANote() {
        spec.file(
                "m.a.yaml",
                "type: object\nproperties:\n  a:\n    enum: ["
                        + IntStream.range(0, 2_501).mapToObj(String::valueOf).collect(joining(", "))
                        + "]\n    x-enum-varnames: ["
                        + IntStream.range(0, 2_501).mapToObj(i -> "V" + i).collect(joining(", ")) + "]\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("spec/m.a.yaml:4:5: note PC527: ")
                .contains("2501 values", "2500");
        assertThat(shape(spec.model(spec.linkEvents()), "m.a.yaml")).isEqualTo(new Shape.Scalar(ScalarKind.LONG));
    }

    private static Shape shape(TypeModel model, String file) {
        TypeShape type = model.type(TypeKey.ofTopLevel(new SchemaId(file, "")));
        return ((TypeShape.ObjectType) type).properties().get(0).shape();
    }

    private static String enumeration(int values) {
        StringBuilder text = new StringBuilder("type: object\nproperties:\n  e:\n    enum:\n");
        for (int i = 0; i < values; i++) {
            text.append("      - v").append(i).append('\n');
        }
        return text.toString();
    }

    /** They are counted as the types that they become. */
    @Test
    void copiesOfOneStructureAreOneTypeHoweverManyTheyAre() {
        StringBuilder text = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i < 1_900; i++) {
            text.append("  p")
                    .append(i)
                    .append(": {type: object, properties: {a: {type: string}, b: {enum: [x, y]}}}\n");
        }
        spec.file("m.a.yaml", text.toString());
        assertThat(problems()).isEmpty();
        assertThat(model().types()).hasSize(3);
    }

    @Test
    void aSelectedFileThatDescribesNoObjectHasAClassAroundItsValue() {
        spec.file("m.a.yaml", "description: A word.\ntype: string\n");
        TypeModel model = model();
        assertThat(model.type(TypeKey.ofTopLevel(new SchemaId("m.a.yaml", ""))))
                .isInstanceOfSatisfying(
                        TypeShape.ValueType.class,
                        value -> assertThat(value.value()).isEqualTo(new Shape.Scalar(ScalarKind.STRING)));
    }

    @Test
    void aPropertyThatRefersToAFileAndAddsToItIsATypeOfItsOwn() {
        spec.file("base.yaml", "type: object\nproperties: {unsigned: {$ref: unsigned.yaml}}\n")
                .file("unsigned.yaml", "type: object\nproperties: {age: {type: integer}}\n")
                .file("m.a.yaml", """
                        type: object
                        allOf:
                        - $ref: base.yaml
                        - properties:
                            unsigned:
                              allOf:
                              - $ref: unsigned.yaml
                              - properties: {rooms: {type: array, items: {type: string}}}
                        """);
        TypeModel model = model();
        TypeShape.ObjectType type = (TypeShape.ObjectType) model.type(TypeKey.ofTopLevel(new SchemaId("m.a.yaml", "")));
        Shape.Named unsigned = (Shape.Named) type.properties().get(0).shape();
        assertThat(((TypeShape.ObjectType) model.type(unsigned.key())).properties())
                .extracting(Property::name)
                .containsExactly("age", "rooms");
    }
}
