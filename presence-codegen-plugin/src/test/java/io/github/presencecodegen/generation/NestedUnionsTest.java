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

/** Unions in unions are one union, and of several choices for one value that of the narrowest schema decides. */
class NestedUnionsTest {

    private static final String DEFINITIONS = """
            $defs:
              star: {oneOf: [{$ref: '#/$defs/created'}, {$ref: '#/$defs/deleted'}]}
              created: {type: object, required: [action, at], properties: {action: {const: created}, at: {type: string}}}
              deleted: {type: object, required: [action], properties: {action: {const: deleted}}}
              fork: {type: object, required: [forkee], properties: {forkee: {type: string}}}
              maybe: {oneOf: [{$ref: '#/$defs/fork'}, {type: 'null'}]}
            """;

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oneOf: [{$ref: '#/$defs/star'}, {$ref: '#/$defs/fork'}]",
                "anyOf: [{$ref: '#/$defs/fork'}, {anyOf: [{$ref: '#/$defs/created'}, {oneOf: [{$ref: '#/$defs/deleted'}]}]}]",
                "oneOf: [{allOf: [{$ref: '#/$defs/star'}]}, {$ref: '#/$defs/fork'}]",
                "type: object\noneOf: [{$ref: '#/$defs/star'}, {$ref: '#/$defs/fork'}]",
                "allOf: [{type: object}]\noneOf: [{$ref: '#/$defs/star'}, {$ref: '#/$defs/fork'}]",
                "allOf: [{oneOf: [{type: object}]}, {oneOf: [{$ref: '#/$defs/star'}, {$ref: '#/$defs/fork'}]}]",
            })
    void aUnionInAUnionHasTheAlternativesOfBoth(String union) {
        spec.file("m.yaml", union + "\n" + DEFINITIONS);
        ProbedCode code = ProbedCode.of(spec);
        assertThat(code.types()).contains("M.Created", "M.Deleted", "M.Fork");
        assertThat(code.run("""
                        M created = M.fromJson("{\\"action\\":\\"created\\",\\"at\\":\\"x\\"}");
                        M fork = M.fromJson("{\\"forkee\\":\\"x\\"}");
                        return created.getClass().getSimpleName() + fork.getClass().getSimpleName() + fork.toJson();
                        """)).isEqualTo("CreatedValueForkValue{\"forkee\":\"x\"}");
    }

    @Test
    void nullOfAnInnerUnionMakesTheOuterOneNullable() {
        spec.file(
                "m.yaml",
                "type: object\nproperties: {a: {oneOf: [{$ref: '#/$defs/star'}, {$ref: '#/$defs/maybe'}]}}\n"
                        + DEFINITIONS);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.fromJson("{\\"a\\":null}");
                        return m.isANull() + m.toJson() + M.fromJson("{\\"a\\":{\\"forkee\\":\\"x\\"}}").a().getClass().getSimpleName();
                        """)).isEqualTo("true{\"a\":null}ForkValue");
    }

    @Test
    void scalarsOfAnInnerUnionAreOneAlternative() {
        spec.file("m.yaml", """
                type: object
                properties:
                  number: {anyOf: [{type: integer}, {anyOf: [{type: string, pattern: '^a'}, {type: string, maxLength: 2}]}, {type: boolean}]}
                  text: {anyOf: [{type: string, format: uri}, {anyOf: [{type: string, pattern: a}, {type: string}]}]}
                """);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.fromJson("{\\"number\\":\\"abc\\",\\"text\\":\\"x\\"}");
                        return m.number().getClass().getSimpleName() + m.text();
                        """)).isEqualTo("StringValuex");
    }

    @Test
    void aRefinementDecidesAboutAPropertyThatTheBaseLeavesOpen() {
        spec.file("m.yaml", """
                allOf:
                  - type: object
                    properties:
                      both: {oneOf: [{type: object, properties: {error: {type: string}}, required: [error], additionalProperties: false}, {type: object, required: [intent]}]}
                      plain: {type: object, additionalProperties: true}
                  - type: object
                    properties:
                      both: {oneOf: [{$ref: '#/$defs/ok'}, {$ref: '#/$defs/err'}]}
                      plain: {$ref: '#/$defs/ok'}
                $defs:
                  ok: {title: Success, type: object, properties: {intent: {type: string}}, required: [intent], additionalProperties: false}
                  err: {title: Failure, type: object, properties: {error: {type: string}}, required: [error], additionalProperties: false}
                """);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.fromJson("{\\"both\\":{\\"error\\":\\"x\\"},\\"plain\\":{\\"intent\\":\\"y\\"}}");
                        return m.both().getClass().getSimpleName() + m.plain().intent();
                        """)).isEqualTo("ErrValuey");
    }

    @Test
    void aUnionOfNeitherIsAClassWithThePropertiesOfAll() {
        spec.file("m.yaml", """
                type: object
                allOf:
                  - oneOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: string}}, required: [b]}]
                  - oneOf: [{properties: {c: {type: string}}, required: [c]}, {properties: {d: {type: string}}, required: [d]}]
                """);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.fromJson("{\\"a\\":\\"x\\",\\"d\\":\\"y\\"}");
                        return m.a() + m.b() + m.c() + m.d();
                        """)).isEqualTo("xnullnully");
    }
}
