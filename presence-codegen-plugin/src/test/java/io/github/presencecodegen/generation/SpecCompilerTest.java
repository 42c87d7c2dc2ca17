package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.Verdicts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecCompilerTest {

    private static final String MOOD = """
            type: object
            properties:
              mood: {type: string, enum: [happy, sad]}
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private List<String> problems(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        CompiledSpec compiled = new SpecCompiler(request, diagnostics).compile();
        if (diagnostics.hasErrors()) {
            assertThat(compiled.files()).isEmpty();
        }
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private GenerationRequest request() {
        return Requests.of(spec.root(), "**/*.yaml");
    }

    @Test
    void aKeywordOfAnotherDialectIsAWarningAtItsPlace() {
        spec.file("m.a.yaml", "type: object\nproperties:\n  p:\n    nullable: true\n");
        assertThat(problems(request()))
                .singleElement()
                .asString()
                .startsWith("spec/m.a.yaml:4:5: warning PC302: unknown keyword \"nullable\"\n")
                .contains("OpenAPI 3.0", "\"type\"");
    }

    @Test
    void theWordsThatTheUserKnowsAreNoWarningInAnyDialect() {
        spec.file("m.a.yaml", "type: object\nself: 1\nmeta:enum: {}\nproperties: {p: {nullable: true, meta: 1}}\n");
        spec.file("m.b.yaml", "$schema: http://json-schema.org/draft-07/schema#\ntype: object\nself: 1\n");
        spec.file("m.c.yaml", "openapi: 3.0.3\ncomponents: {schemas: {C: {type: object, self: 1}}}\n");
        GenerationRequest known = new RequestBuilder(request())
                .knownKeywords("self", "meta:*", "nullable")
                .build();
        assertThat(problems(known))
                .singleElement()
                .asString()
                .contains("m.a.yaml:4:34: warning PC302: unknown keyword \"meta\"");
    }

    @Test
    void aWordThatIsUsedEverywhereIsOneWarningWithItsCount() {
        spec.file("m.a.yaml", "type: object\nproperties:\n  p: {errorMessage: a}\n  q: {errorMessage: b}\n");
        spec.file("m.b.yaml", "type: object\nerrorMessage: c\nrequried: [p]\n");
        spec.file("m.c.yaml", "type: object\nrequried: [p]\n");
        assertThat(problems(request()))
                .extracting(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "spec/m.a.yaml:3:7: warning PC302: unknown keyword \"errorMessage\"; this is the first of 3 places",
                        "spec/m.b.yaml:3:1: warning PC302: unknown keyword \"requried\"",
                        "spec/m.c.yaml:2:1: warning PC302: unknown keyword \"requried\"");
    }

    @Test
    void aMisspeltKeywordIsAWarningWithTheRightSpellingAndTheRestIsGenerated() {
        spec.file("m.a.yaml", "type: object\nproprties: {}\n");
        assertThat(problems(request()))
                .singleElement()
                .asString()
                .startsWith("spec/m.a.yaml:2:1: warning PC302: ")
                .contains("properties");
    }

    @Test
    void anEnumThatIsOpenedByNameMustExist() {
        spec.file("m.a.yaml", MOOD);
        assertThat(problems(Requests.with(spec.root(), EnumPolicy.opening(List.of("Mod")), false, "**")))
                .singleElement()
                .asString()
                .contains("error PC603: <enums> names \"Mod\"", "AEdu.Mood");
        assertThat(problems(Requests.with(spec.root(), EnumPolicy.opening(List.of("AEdu.Mood")), false, "**")))
                .isEmpty();
        assertThat(problems(Requests.with(spec.root(), EnumPolicy.opening(List.of("Mood")), false, "**")))
                .isEmpty();
    }

    @Test
    void anOpenEnumKeepsAValueThatTheSchemaDoesNotList() throws ReflectiveOperationException {
        spec.file("m.a.yaml", MOOD);
        Object read = GeneratedCode.of(Requests.with(spec.root(), EnumPolicy.OPEN, false, "**"))
                .compile()
                .loadClass("org.example.matrix.AEdu")
                .getMethod("fromJson", String.class)
                .invoke(null, "{\"mood\":\"busy\"}");
        assertThat(read.getClass().getMethod("toJson").invoke(read)).isEqualTo("{\"mood\":\"busy\"}");
    }

    @Test
    void anEnumOfABaseIsOpenInAllTypesThatInheritIt() {
        spec.file("base.yaml", MOOD)
                .file("m.a.yaml", "allOf: [{$ref: base.yaml}]\n")
                .file(
                        "m.b.yaml",
                        "type: object\nallOf: [{$ref: base.yaml}]\nproperties: {again: {enum: [happy, sad]}}\n");
        GeneratedCode code =
                GeneratedCode.of(Requests.with(spec.root(), EnumPolicy.opening(List.of("AEdu.Mood")), false, "m.*"));
        Verdicts verdicts = Verdicts.of(code, "BEdu");
        assertThat(verdicts.of("{\"mood\":\"busy\",\"again\":\"sad\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Verdicts.Verdict.VALID);
        assertThat(verdicts.of("{\"again\":\"busy\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Verdicts.Verdict.REFUSED);
        assertThat(code.source("BaseBase")).contains("Other values are also valid");
    }

    @Test
    void aBuilderRefusesWhatCouldNotBeReadBack() {
        spec.file("m.tree.yaml", "type: object\nproperties: {left: {$ref: m.tree.yaml}}\n");
        Object refused = GeneratedCode.of(request())
                .compile("""
                package org.example.probe;

                import org.example.matrix.TreeEdu;
                import org.example.matrix.support.InvalidValueException;

                /** Builds too deep. */
                public final class Deep implements java.util.function.Supplier<Object> {

                    /** New. */
                    public Deep() {}

                    @Override
                    public Object get() {
                        TreeEdu tree = TreeEdu.builder().build();
                        try {
                            for (int i = 0; i < 100_000; i++) {
                                tree = TreeEdu.builder().left(tree).build();
                            }
                        } catch (InvalidValueException e) {
                            return e.violations().get(0).keyword();
                        }
                        return "built";
                    }
                }
                """)
                .newInstance("org.example.probe.Deep", Supplier.class)
                .get();
        assertThat(refused).isEqualTo("$parse");
    }

    @Test
    void aValueKeptByKnownFirstIsTheConstant() throws ReflectiveOperationException {
        spec.file("m.a.yaml", MOOD);
        ClassLoader fresh = GeneratedCode.of(request()).compile();
        Object known =
                Class.forName("org.example.matrix.AEdu$Mood$Known", true, fresh).getEnumConstants()[0];
        Object constant = Class.forName("org.example.matrix.AEdu$Mood", true, fresh)
                .getField("HAPPY")
                .get(null);
        assertThat(constant).isNotNull().isSameAs(known);
    }

    @Test
    void namesThatGeneratedCodeUsesItselfAreFreeForSchemas() {
        spec.file("m.odd.yaml", """
                type: object
                properties:
                  string: {type: object, properties: {string: {type: string}}}
                  list: {type: object, properties: {list: {type: array, items: {type: string}}}}
                  object: {type: object, properties: {a: {type: integer}}}
                  override: {type: object, properties: {b: {type: string}}}
                  consumer: {type: object, properties: {c: {type: string}}}
                  objects: {type: object, properties: {d: {type: boolean}}}
                  json object: {type: object, properties: {e: {}}}
                  jsonWriter: {type: object, properties: {f: {type: object}}}
                  long: {type: object, properties: {g: {type: integer}}}
                  arrayList: {type: object, properties: {g: {type: number}}}
                  deprecated: {type: object, deprecated: true, properties: {g: {type: string, enum: [a, b]}}}
                  violation: {type: array, items: {type: object, properties: {value: {type: string}, that: {type: string}, other: {type: string}, item: {type: string}, fill: {type: string}, this: {type: string}, name: {type: string}, names: {type: string}, at: {type: string}, JSON: {type: string}, NAMES: {type: string}, instance: {type: string}, absent: {type: integer}, value_: {type: string}, schema: {type: string}, file: {type: string}, i: {type: integer}, object: {type: string}, array: {type: array, items: {}}}}}
                  builder: {type: object, properties: {h: {type: string}}}
                  codec: {type: object, properties: {h: {type: array, items: {type: array, items: {type: object, properties: {z: {type: array, items: {type: object, title: Builder, properties: {q: {type: integer, format: int32}}}}}}}}}}
                  JSON: {enum: [json]}
                  items: {type: array, items: {type: integer, format: int32}}
                  absent: {type: integer}
                  Known: {type: string, enum: [KNOWN, Unknown, of, null_]}
                required: [JSON, absent, long, items]
                """);
        assertThat(GeneratedCode.of(request(), DiagnosticCode.NAME_CLASH)
                        .compile()
                        .classes())
                .containsKey("org.example.matrix.OddEdu$String");
        assertThat(GeneratedCode.of(
                                Requests.with(spec.root(), EnumPolicy.CLOSED, true, "**"), DiagnosticCode.NAME_CLASH)
                        .compile()
                        .classes())
                .containsKey("org.example.matrix.OddEdu$Override");
    }

    @Test
    void theManifestSaysWhereEachTypeCameFrom() {
        spec.file("edu.yaml", "type: object\nproperties: {content: {type: object}}\n")
                .file("event-schemas/m.a.yaml", """
                        # a comment
                        type: object
                        allOf:
                          - $ref: ../edu.yaml
                          - properties:
                              content:
                                properties: {mood: {type: string, enum: [a, b]}}
                        """);
        assertThat(GeneratedCode.of(Requests.of(spec.root(), "**/m.*.yaml"))
                        .spec()
                        .manifest())
                .contains(
                        entry("org.example.matrix.AEdu", "object", "", 2),
                        entry("org.example.matrix.AEduValidator", "validator", "", 2),
                        entry("org.example.matrix.AEdu$Content", "object", "/allOf/1/properties/content", 7),
                        entry(
                                "org.example.matrix.AEdu$Mood",
                                "enum",
                                "/allOf/1/properties/content/properties/mood",
                                7));
    }

    private static ManifestEntry entry(String type, String kind, String pointer, int line) {
        return new ManifestEntry(type, kind, "event-schemas/m.a.yaml", pointer, line);
    }

    /** Git writes lines as Windows ends them, unless it is told otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void theEndsOfLinesMeanNothing(String end) {
        String yaml = """
                type: object
                description: |
                  One sentence.

                  * A list,
                  * of two.
                title: >-
                  Folded
                  words
                properties:
                  mood:
                    description: "In
                      quotes."
                    type: string
                    enum: [good, bad]
                  other:
                    $ref: b.json
                """;
        String json = "{\n  \"type\": \"object\",\n  \"properties\": {\"b\": {\"pattern\": \"a\"}}\n}\n";
        spec.file("m.a.yaml", yaml).file("b.json", json);
        List<?> files = GeneratedCode.of(request()).spec().files();
        spec.file("m.a.yaml", yaml.replace("\n", end)).file("b.json", json.replace("\n", end));
        assertThat(GeneratedCode.of(request()).spec().files()).isEqualTo(files);
    }

    @Test
    void theSameInputGivesTheSameBytesWhereverItIsRun() {
        spec.file("m.a.yaml", MOOD + "  size: {type: integer}\n");
        List<?> first = GeneratedCode.of(request()).spec().files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.lineSeparator();
        try {
            // Turkish has an I of its own, which breaks careless changes of case.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            System.setProperty("line.separator", "\r\n");
            assertThat(GeneratedCode.of(request()).spec().files()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
    }
}
