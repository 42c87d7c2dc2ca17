package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that only schemas describe which may apply to an object or not have accessors too. */
class ConditionalPropertiesTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private ProbedCode address() {
        spec.file("address.yaml", """
                type: object
                properties: {street: {type: string}, country: {type: string}}
                if: {properties: {country: {const: US}}, required: [country]}
                then: {properties: {zip_code: {type: string, pattern: '^[0-9]{5}$'}}, required: [zip_code]}
                else: {properties: {province: {enum: [AB, BC]}, area: {type: object, properties: {size: {type: integer}}}}}
                """);
        return ProbedCode.of(spec);
    }

    @Test
    void anAccessorGivesTheValueWhereTheConditionHolds() {
        assertThat(address().value("""
                        Address.fromJson("{\\"country\\":\\"US\\",\\"zip_code\\":\\"12345\\"}").zipCode()
                        """)).isEqualTo("12345");
    }

    @Test
    void aValueOfAnotherTypeIsKeptWhereTheConditionDoesNotHold() {
        assertThat(address().run("""
                        Address address = Address.fromJson("{\\"country\\":\\"CA\\",\\"zip_code\\":7}");
                        return address.zipCode() + " " + address.unknownProperties() + " " + address.toJson();
                        """)).isEqualTo("null {\"zip_code\":7} {\"country\":\"CA\",\"zip_code\":7}");
    }

    @Test
    void theBuilderSetsAndUnsetsIt() {
        assertThat(address().run("""
                        Address.Builder builder = Address.builder().country("US").zipCode("12345");
                        Address address = builder.build();
                        Address other = address.toBuilder().country("CA").zipCode(null).province(Address.Province.AB)
                            .area(Address.Area.builder().size(3L).build()).build();
                        return address.toJson() + other.toJson() + other.area().size() + other.province().wireValue();
                        """))
                .isEqualTo("{\"country\":\"US\",\"zip_code\":\"12345\"}"
                        + "{\"country\":\"CA\",\"province\":\"AB\",\"area\":{\"size\":3}}3AB");
    }

    @Test
    void whatTheConditionDemandsIsStillChecked() {
        assertThat(address().value("""
                        Address.read("{\\"country\\":\\"US\\"}").violations().toString()
                        """).toString()).contains("zip_code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dependentSchemas: {a: {properties: {more: {type: string}}}}",
                "dependencies: {a: {properties: {more: {type: string}}}}",
                "anyOf: [{properties: {more: {type: string}}, required: [more]}, {properties: {other: {type: integer}}}]",
                "allOf: [{oneOf: [{properties: {more: {type: string}}, required: [more]}, {properties: {b: {}}, required: [b]}]},"
                        + " {oneOf: [{properties: {c: {}}, required: [c]}, {properties: {d: {}}, not: {required: [c]}}]}]",
                "allOf: [{if: {required: [a]}, then: {if: {required: [b]}, then: {properties: {more: {type: string}}}}}]",
                "anyOf: [{$ref: '#/$defs/more'}, {$ref: '#/$defs/less'}]",
                "if: {required: [a]}\nthen: {allOf: [{$ref: '#/$defs/more'}]}\nunevaluatedProperties: false",
                "if: {required: [a]}\nthen: {properties: {more: {type: string}}}\npatternProperties: {'^x-': {type: integer}}",
                "if: {required: [a]}\nthen: {properties: {more: {type: string, maxLength: 9}}}\nelse: {properties: {more: {const: x}}}",
            })
    void itHasAnAccessorWhateverTheCondition(String condition) {
        spec.file("m.yaml", """
                type: object
                properties: {a: {type: string}}
                %s
                $defs:
                  more: {properties: {more: {type: string}}}
                  less: {properties: {less: {type: string}}}
                """.formatted(condition));
        assertThat(ProbedCode.of(spec).value("""
                        M.builder().a("x").more("text").build().more()
                        """)).isEqualTo("text");
    }

    @Test
    void whereSchemasDisagreeTheAccessorHasWhatTheyHaveInCommon() {
        spec.file("m.yaml", """
                type: object
                properties: {a: {type: string}}
                if: {required: [a]}
                then:
                  properties:
                    number: {type: integer}
                    text: {enum: [x, y]}
                    list: {type: array, items: {type: string}}
                    object: {type: object, properties: {b: {type: string}}}
                    any: {type: string}
                else:
                  properties:
                    number: {type: number}
                    text: {type: string}
                    list: {type: array, items: {type: integer}}
                    object: {type: object, properties: {c: {type: string}}}
                    any: {type: boolean}
                """);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.builder().build();
                        JsonNumber number = m.number();
                        String text = m.text();
                        List<JsonValue> list = m.list();
                        JsonObject object = m.object();
                        JsonValue any = m.any();
                        return number == null && text == null && list.isEmpty() && object == null && any == null;
                        """)).isEqualTo(true);
    }

    @Test
    void namesThatAnOpenMapTakesAreInTheMap() {
        spec.file("m.yaml", """
                type: object
                properties: {a: {type: string}}
                patternProperties: {'^m': {type: string}}
                if: {required: [a]}
                then: {properties: {more: {type: string}}}
                """);
        assertThat(ProbedCode.of(spec).value("""
                        M.fromJson("{\\"more\\":\\"x\\"}").patternProperties().toString()
                        """)).isEqualTo("{more=x}");
    }

    @Test
    void aClosedObjectHasNoneOfThem() {
        spec.file("m.yaml", """
                type: object
                properties: {a: {type: string}}
                additionalProperties: false
                if: {required: [a]}
                then: {properties: {more: {type: string}}}
                """);
        assertThat(ProbedCode.of(spec).code().source("M")).doesNotContain("more(");
    }

    @Test
    void anObjectThatOnlyConditionsDescribeIsAClass() {
        spec.file("m.yaml", """
                type: object
                properties: {a: {type: object, if: {required: [b]}, then: {properties: {c: {type: string}}}}}
                """);
        assertThat(ProbedCode.of(spec).value("""
                        M.fromJson("{\\"a\\":{\\"b\\":1,\\"c\\":\\"x\\"}}").a().c()
                        """)).isEqualTo("x");
    }

    @Test
    void theAlternativesOfAUnionHaveWhatAConditionBesideItDescribes() {
        spec.file("m.yaml", """
                type: object
                oneOf:
                  - {properties: {kind: {const: a}, x: {type: string}}, required: [kind]}
                  - {properties: {kind: {const: b}, y: {type: string}}, required: [kind]}
                if: {required: [x]}
                then: {properties: {more: {type: string}}}
                """);
        assertThat(ProbedCode.of(spec).value("""
                        M.fromJson("{\\"kind\\":\\"a\\",\\"x\\":\\"\\",\\"more\\":\\"text\\"}").more()
                        """)).isEqualTo("text");
    }

    @Test
    void anObjectWithNamesThatNoPatternMatchesIsJson() {
        spec.file("m.yaml", """
                type: object
                properties: {a: {type: string}}
                dependentSchemas:
                  a:
                    properties:
                      some: {type: object, patternProperties: {'^x': {type: integer}}}
                      all: {type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: false}
                """);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.builder().a("x").some(JsonObject.EMPTY).all(Map.of("x", 1L)).build();
                        JsonObject some = m.some();
                        Map<String, Long> all = m.all();
                        return some + " " + all;
                        """)).isEqualTo("{} {x=1}");
    }
}
