package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code type} does not stand beside what describes objects or arrays, values of other kinds are valid. */
class OtherKindsTest {

    private static final String SCHEMA = """
            type: object
            properties:
              object: {properties: {a: {type: string}}}
              list: {items: {type: string}}
              numbers: {items: {type: integer}}
              typed: {type: object, oneOf: [{properties: {n: {type: integer}}, required: [n]}, {properties: {s: {type: string}}, required: [s]}]}
              map: {additionalProperties: {type: integer}}
              tuple: {prefixItems: [{type: string}, {type: integer}]}
              long: {properties: {a: {type: string}}, minLength: 3}
              patterns: {patternProperties: {'^a': {type: integer}}}
              choice: {anyOf: [{items: {type: integer}}, {type: array, items: {type: string}}]}
              nullable: {oneOf: [{type: object}, {type: 'null'}], properties: {b: {type: string}}}
              based: {allOf: [{$ref: '#/$defs/base'}], properties: {b: {type: string}}}
              anything: {additionalProperties: true}
              self: {properties: {self: {$ref: '#/properties/self'}}}
            $defs:
              base: {oneOf: [{type: object}, {type: 'null'}], additionalProperties: true}
            """;

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"object\":\"text\"}",
                "{\"object\":{\"a\":\"x\"}}",
                "{\"object\":null,\"list\":null,\"map\":null,\"tuple\":null,\"patterns\":null,\"choice\":null}",
                "{\"list\":4}",
                "{\"list\":[\"x\"]}",
                "{\"map\":[1]}",
                "{\"numbers\":[1]}",
                "{\"typed\":{\"n\":1}}",
                "{\"tuple\":{}}",
                "{\"tuple\":[\"x\"]}",
                "{\"long\":\"abc\"}",
                "{\"long\":{}}",
                "{\"patterns\":true}",
                "{\"patterns\":{\"a\":1,\"b\":2}}",
                "{\"choice\":{\"a\":1}}",
                "{\"choice\":[\"x\"]}",
                "{\"nullable\":null}",
                "{\"nullable\":{\"b\":\"x\"}}",
                "{\"based\":null}",
                "{\"anything\":3}",
                "{\"self\":{\"self\":{\"self\":3}}}",
            })
    void whatTheSchemaAllowsIsReadAndWritten(String json) {
        spec.file("m.yaml", SCHEMA);
        assertThat(ProbedCode.of(spec).run("""
                        String json = "%s";
                        M m = M.fromJson(json);
                        List<Violation> violations = new ArrayList<>(MValidator.validate(json));
                        violations.addAll(M.read(json).violations());
                        violations.addAll(MValidator.validate(m));
                        return violations.isEmpty() ? m.toBuilder().build().toJsonValue().toString() : violations.toString();
                        """.formatted(json.replace("\"", "\\\""))))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"object\":{\"a\":1}}",
                "{\"list\":[4]}",
                "{\"numbers\":[1e30]}",
                "{\"typed\":{\"n\":1e30}}",
                "{\"long\":\"ab\"}",
                "{\"choice\":[{}]}",
                "{\"nullable\":3}",
                "{\"based\":3}",
                "{\"self\":{\"self\":{\"self\":{\"self\":{\"self\":3}}}},\"list\":[1]}"
            })
    void whatItDoesNotAllowIsRefused(String json) {
        spec.file("m.yaml", SCHEMA);
        assertThat(ProbedCode.of(spec).run("""
                        String json = "%s";
                        return M.read(json).violations().equals(MValidator.validate(json)) && !MValidator.isValid(json);
                        """.formatted(json.replace("\"", "\\\""))))
                .isEqualTo(true);
    }

    @Test
    void aBuilderTakesAValueOfAnotherKindAsAnUnknownProperty() {
        spec.file("m.yaml", SCHEMA);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.builder().putUnknownProperty("object", JsonString.of("text")).build();
                        M typed = m.toBuilder().object(M.Object_.builder().a("x").build()).build();
                        try {
                            M.builder().putUnknownProperty("object", JsonObject.EMPTY);
                            return "taken";
                        } catch (IllegalArgumentException e) {
                            return m.toJson() + m.object() + typed.toJson();
                        }
                        """.replace("Object_", name("object"))))
                .isEqualTo("{\"object\":\"text\"}null{\"object\":{\"a\":\"x\"}}");
    }

    @Test
    void namesThatNoPatternMatchesStandInThePlaceOfAValueOfAnotherKind() {
        spec.file("m.yaml", SCHEMA);
        assertThat(ProbedCode.of(spec).value("""
                        M.fromJson("{\\"patterns\\":true}").toBuilder().putUnmatchedPatterns("b", JsonBoolean.TRUE).build().toJson()
                        """)).isEqualTo("{\"patterns\":{\"b\":true}}");
    }

    private String name(String property) {
        return ProbedCode.of(spec).types().stream()
                .map(type -> type.substring(type.indexOf('.') + 1))
                .filter(type -> type.toLowerCase(java.util.Locale.ROOT).contains(property))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereTheJavaTypeRefusesWhatIsValidAWarningSaysSoAtItsPlace() {
        spec.file("m.yaml", """
                properties:
                  required: {properties: {a: {type: string}}}
                  held: {type: array, items: {$ref: '#/$defs/held'}}
                  again: {type: array, items: {$ref: '#/$defs/held'}}
                  fine: {properties: {b: {type: string}}}
                  typed: {type: object, oneOf: [{properties: {x: {type: string}}, required: [x]}, {properties: {y: {}}}]}
                required: [required]
                $defs:
                  held:
                    properties: {c: {type: string}}
                """);
        Diagnostics diagnostics = new Diagnostics();
        GeneratedCode.of(ProbedCode.request(root, List.of("**")), diagnostics);
        assertThat(diagnostics.all())
                .extracting(diagnostic ->
                        diagnostic.code() + " " + diagnostic.place().line())
                .containsExactly(
                        DiagnosticCode.NARROWED + " 1",
                        DiagnosticCode.NARROWED + " 2",
                        DiagnosticCode.NARROWED + " 10");
    }
}
