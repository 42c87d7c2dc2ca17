package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What types override of their bases has Java types that fit, and names that mean what they should. */
class OverriddenBasesTest {

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private Object value(String expression) {
        return ProbedCode.of(spec).value(expression);
    }

    @Test
    void aTypeDoesNotInheritATypeOfItsNameFromTheBaseOfABase() {
        spec.file("event.yaml", "type: object\nproperties: {room: {type: object, properties: {a: {type: string}}}}\n")
                .file("state.yaml", "allOf: [{$ref: event.yaml}]\nproperties: {b: {type: string}}\n")
                .file(
                        "room.yaml",
                        "allOf: [{$ref: state.yaml}]\nproperties: {c: {type: string}, inner: {$ref: room.yaml}}\n");
        assertThat(value("Room.builder().b(\"b\").inner(r -> r.c(\"c\")).build().toJson()"))
                .isEqualTo("{\"b\":\"b\",\"inner\":{\"c\":\"c\"}}");
    }

    @Test
    void whatHoldsATypeWithoutAnInterfaceDoesNotOverrideTheInterface() {
        spec.file("home.yaml", "type: object\nproperties: {room: {type: object, properties: {a: {type: string}}}}\n")
                .file("room.yaml", "allOf: [{$ref: home.yaml}]\nproperties: {b: {type: string}}\n")
                .file("house.yaml", "type: object\nproperties: {home: {$ref: home.yaml}}\n")
                .file("villa.yaml", "allOf: [{$ref: house.yaml}]\nproperties: {home: {$ref: room.yaml}}\n");
        assertThat(value("Villa.builder().home(h -> h.b(\"b\")).build().toJson()"))
                .isEqualTo("{\"home\":{\"b\":\"b\"}}");
    }

    @Test
    void aNestedTypeDoesNotInheritTheNameOfATypeBesideItThatItHolds() {
        spec.file("pet.yaml", "type: object\nproperties: {foo: {type: object, properties: {x: {type: string}}}}\n")
                .file("room.yaml", """
                        type: object
                        properties:
                          foo: {type: object, properties: {y: {type: integer}}}
                          bar: {allOf: [{$ref: pet.yaml}], properties: {other: {$ref: '#/properties/foo'}}}
                        """);
        assertThat(value("Room.builder().bar(b -> b.foo(f -> f.x(\"x\")).other(o -> o.y(3L))).build().toJson()"))
                .isEqualTo("{\"bar\":{\"foo\":{\"x\":\"x\"},\"other\":{\"y\":3}}}");
    }

    @Test
    void aBaseMayHaveAMapWhereItsBaseHasAnObject() {
        spec.file("pet.yaml", "type: object\nproperties: {info: {type: object}}\n")
                .file(
                        "room.yaml",
                        "allOf: [{$ref: pet.yaml}]\nproperties: {info: {type: object, additionalProperties: {type: string}}}\n")
                .file("villa.yaml", "allOf: [{$ref: room.yaml}]\nproperties: {c: {type: string}}\n");
        assertThat(value("((PetBase) Villa.builder().putInfo(\"a\", \"b\").build()).info().toJson()"
                        + "+ ((RoomBase) Room.builder().putInfo(\"c\", \"d\").build()).info().toJson()"))
                .isEqualTo("{\"a\":\"b\"}{\"c\":\"d\"}");
    }

    @Test
    void twoBasesMayHaveAMapAndAnObject() {
        spec.file(
                        "one.yaml",
                        "type: object\nproperties: {info: {type: object, additionalProperties: {type: string}}}\n")
                .file("two.yaml", "type: object\nproperties: {info: {type: object}}\n")
                .file("both.yaml", "allOf: [{$ref: one.yaml}, {$ref: two.yaml}]\n");
        assertThat(value("Both.builder().putInfo(\"a\", \"b\").build().toJson()"))
                .isEqualTo("{\"info\":{\"a\":\"b\"}}");
    }

    @Test
    void listsAndMapsHoldMapsOfPatterns() {
        spec.file("pet.yaml", """
                        type: object
                        properties:
                          info: {type: object, additionalProperties: {type: object, patternProperties: {'^x': {type: string}}}}
                          list: {type: array, items: {type: object, patternProperties: {'^x': {type: object}}}}
                        """).file("dog.yaml", "allOf: [{$ref: pet.yaml}]\nproperties: {c: {type: string}}\n");
        assertThat(
                        value(
                                "((PetBase) Dog.fromJson(\"{\\\"info\\\":{\\\"i\\\":{\\\"x\\\":\\\"a\\\",\\\"y\\\":1}}}\")).info().get(\"i\").matched()"))
                .hasToString("{x=a}");
    }

    @Test
    void aDefaultWithoutAnExpressionAddsNoMethod() {
        spec.file("pet.yaml", "type: object\nproperties: {a: {default: 5}, b: {type: integer, default: 3}}\n")
                .file("cat.yaml", "allOf: [{$ref: pet.yaml}]\nproperties: {a: {type: number}}\nrequired: [a, b]\n");
        assertThat(value("((PetBase) Cat.builder().a(JsonNumber.of(1)).b(2).build()).bOrDefault()"))
                .isEqualTo(2L);
    }

    @Test
    void aDefaultOfNullLeavesTheMethodOfTheBase() {
        spec.file("pet.yaml", "type: object\nproperties: {a: {type: [string, 'null'], default: x}}\n")
                .file(
                        "cat.yaml",
                        "allOf: [{$ref: pet.yaml}]\nproperties: {a: {type: [string, 'null'], default: null}}\n");
        assertThat(value("((PetBase) Cat.builder().build()).aOrDefault()")).isEqualTo("x");
    }

    @Test
    void whatIsNestedInADeprecatedTypeIsNamedSilently() {
        spec.file("pet.yaml", """
                        type: object
                        deprecated: true
                        $defs: {animal: {type: object, properties: {name: {type: string}, home: {type: object, properties: {a: {type: string}}}}}}
                        properties: {a: {type: string}}
                        """)
                .file("dog.yaml", "allOf: [{$ref: 'pet.yaml#/$defs/animal'}]\nproperties: {c: {type: string}}\n")
                .file("cat.yaml", "allOf: [{$ref: dog.yaml}]\nproperties: {d: {type: string}}\n");
        assertThat(value("Cat.fromJson(\"{\\\"home\\\":{}}\").toJson()")).isEqualTo("{\"home\":{}}");
    }

    @Test
    void aPackageMayHaveNothingButABase() {
        spec.file(
                        "base.yaml",
                        "type: object\nproperties: {in: {type: object, properties: {n: {type: integer, minimum: 3}}}}\n")
                .file("dog.yaml", "allOf: [{$ref: base.yaml}]\nproperties: {c: {type: string}}\n");
        GenerationRequest request = new RequestBuilder(
                        Requests.of(spec.root(), List.of(group("dog.yaml", Requests.PACKAGE))))
                .basePackage(Requests.PACKAGE + ".base")
                .build();
        assertThat(ProbedCode.of(request).value("Dog.builder().in(i -> i.n(4L)).build().toJson()"))
                .isEqualTo("{\"in\":{\"n\":4}}");
    }

    private static SchemaGroup group(String file, String packageName) {
        return new SchemaGroup(List.of(file), List.of(), packageName, "");
    }
}
