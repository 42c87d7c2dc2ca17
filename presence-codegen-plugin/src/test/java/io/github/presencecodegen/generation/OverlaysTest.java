package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What overlays do to what is generated, and what is said about them. */
class OverlaysTest {

    private static final String BELL = """
            type: object
            properties:
              content:
                type: object
                properties:
                  ring: {type: string}
                  volume: {type: integer}
                required: [ring]
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;
    private SpecFolder overlays;
    private final Map<String, String> settings = new LinkedHashMap<>();

    @BeforeEach
    void folders() {
        spec = new SpecFolder(temp.resolve("spec")).file("m.bell.yaml", BELL);
        overlays = new SpecFolder(temp.resolve("overlays"));
    }

    /** Adds an overlay, whose file is named after the first that is free. */
    private OverlaysTest overlay(String schema, String text) {
        return overlay(schema, "o" + settings.size() + ".yaml", text);
    }

    private OverlaysTest overlay(String schema, String file, String text) {
        overlays.file(file, text);
        settings.put(file, schema);
        return this;
    }

    private RequestBuilder request() {
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "m.*"));
        settings.forEach((file, schema) -> request.overlay(schema, overlays.path(file)));
        return request;
    }

    private static List<String> reported(GenerationRequest request) {
        return new Generator()
                .generate(request).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() != DiagnosticCode.UNUSED_DEFINITIONS)
                        .map(diagnostic -> diagnostic.place() + " " + diagnostic.code())
                        .toList();
    }

    private List<String> reported() {
        return reported(request().build());
    }

    private String hint() {
        List<Diagnostic> all = new Generator().generate(request().build()).diagnostics();
        assertThat(all).hasSize(1);
        return all.get(0).message() + " | " + all.get(0).hint();
    }

    private String source(String type) {
        return GeneratedCode.of(request().build()).source(type);
    }

    @Test
    void aPropertyIsAdded() {
        overlay("m.bell.yaml#/properties/content", "properties: {echo: {type: boolean}}\nrequired: {add: [echo]}\n");
        assertThat(source("BellEdu")).contains("boolean echo()", "String ring()");
    }

    @Test
    void aFileThatIsOnlyReferredToIsOverlaid() {
        spec.file("common/tone.yaml", "type: object\nproperties: {hz: {type: integer}}\n")
                .file("m.tune.yaml", "type: object\nproperties: {tone: {$ref: common/tone.yaml}}\n");
        overlay("common/*.yaml", "properties: {name: {type: string}}\n");
        assertThat(source("Tone")).contains("String name()", "Long hz()");
    }

    @Test
    void anIdentityOfAFileThatIsNotSelectedIsOverlaid() {
        spec.file("other/tone.yaml", "$id: https://example.org/old\ntype: object\nproperties: {hz: {type: integer}}\n")
                .file("m.tune.yaml", "type: object\nproperties: {tone: {$ref: 'https://example.org/new'}}\n");
        overlay("other/*.yaml#", "$id: https://example.org/new\n");
        assertThat(source("Tone")).contains("Long hz()");
    }

    @Test
    void aReferenceStandsInTheFileOfItsTarget() {
        spec.file("events/m.tune.yaml", "type: object\nproperties: {}\n")
                .file("events/tone.yaml", "type: object\nproperties: {hz: {type: integer}}\n");
        settings.clear();
        overlay("events/m.tune.yaml#/properties", "tone: {$ref: tone.yaml}\nself: {$ref: '#'}\n");
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "events/m.*"))
                .overlay("events/m.tune.yaml#/properties", overlays.path("o0.yaml"));
        assertThat(GeneratedCode.of(request.build()).source("TuneEdu")).contains("Tone tone()", "TuneEdu self()");
    }

    @Test
    void aReferenceIsOverlaidAndNotWhatItMeans() {
        spec.file("m.tune.yaml", """
                type: object
                properties:
                  low: {$ref: '#/$defs/tone'}
                  high: {$ref: '#/$defs/tone'}
                $defs:
                  tone: {type: object, properties: {hz: {type: integer}}}
                """);
        overlay("m.tune.yaml#/properties/low", "$ref: null\ntype: string\n");
        assertThat(source("TuneEdu")).contains("String low()", "Tone high()");
    }

    @Test
    void anItemOfAListAndNamesWithSlashesAreFound() {
        spec.file("m.tune.yaml", "allOf:\n- type: object\n  properties:\n    a/b: {type: string}\n");
        overlay("m.tune.yaml#/allOf/0/properties/a~1b", "type: boolean\n");
        assertThat(source("TuneEdu")).contains("Boolean aB()");
    }

    @Test
    void aStarIsOneToken() {
        overlay("m.*#/properties/*/properties/*", "type: boolean\n");
        assertThat(source("BellEdu")).contains("boolean ring()", "Boolean volume()");
    }

    @Test
    void laterOverlaysSeeWhatEarlierOnesDid() {
        overlay("m.bell.yaml", "properties: {tone: {type: object, properties: {hz: {type: string}}}}\n");
        overlay("m.bell.yaml#/properties/tone/properties/hz", "type: integer\n");
        assertThat(source("BellEdu")).contains("Long hz()");
    }

    @Test
    void aDefinitionIsSelectedThatAnOverlayAdds() {
        spec.file("m.defs.yaml", "$defs:\n  a: {type: object, properties: {x: {type: string}}}\n");
        overlay("m.defs.yaml#/$defs", "b: {type: object, properties: {y: {type: string}}}\n");
        assertThat(source("BEdu")).contains("String y()");
    }

    @Test
    void jsonIsOverlaidByJson() {
        spec.file("m.tune.json", "{\"type\": \"object\", \"properties\": {\"hz\": {\"type\": \"integer\"}}}");
        overlay("m.tune.json#/properties", "tune.json", "\uFEFF{\"hz\": null, \"name\": {\"type\": \"string\"}}");
        assertThat(source("TuneEdu")).contains("String name()").doesNotContain("hz()");
    }

    @Test
    void aliasesOfAnOverlayAreValues() {
        overlay("m.bell.yaml#/properties", "a: &text {type: string}\nb: *text\n");
        assertThat(source("BellEdu")).contains("String a()", "String b()");
    }

    /** A part of an alias of the file is changed where the pointer leads, and nowhere else. */
    @Test
    void anAliasOfTheFileIsChangedAtOnePlace() {
        spec.file("m.tune.yaml", "type: object\nproperties:\n  a: &x {type: string}\n  b: *x\n");
        overlay("m.tune.yaml#/properties/b", "type: boolean\n");
        assertThat(source("TuneEdu")).contains("String a()", "Boolean b()");
    }

    @Test
    void onlyOneOfSeveralFilesNeedsTheTarget() {
        spec.file("m.tune.yaml", "type: object\nproperties: {a: {type: string}}\n");
        overlay("m.*.yaml#/properties/content", "required: null\n");
        assertThat(reported()).isEmpty();
    }

    @Test
    void theTypeOfAnOverlayIsSaidToComeFromTheLineOfItsTarget() {
        overlay(
                "m.bell.yaml#/properties/content/properties",
                "\n\n\n\n\n\n\n\n\ntone: {type: object, properties: {hz: {type: string}}}\n");
        GeneratedCode code = GeneratedCode.of(request().build());
        assertThat(code.source("BellEdu"))
                .contains("From {@code m.bell.yaml}, line 4.")
                .doesNotContain("line 10");
        assertThat(code.spec().manifest())
                .filteredOn(entry -> entry.type().endsWith("Tone"))
                .extracting(entry -> entry.file() + entry.pointer() + ":" + entry.line())
                .containsExactly("m.bell.yaml/properties/content/properties/tone:4");
    }

    @Test
    void mistakesInAnOverlayAreReportedThere() {
        overlay("m.bell.yaml#/properties/content", """
                properties:
                  tone: {type: strnig}
                  next: {$ref: nowhere.yaml}
                  size: {minimum: many}
                requird: [ring]
                """);
        assertThat(reported())
                .containsExactly(
                        "overlays/o0.yaml:2:16 MISWRITTEN_KEYWORD",
                        "overlays/o0.yaml:3:10 UNRESOLVABLE_REF",
                        "overlays/o0.yaml:4:19 KEYWORD_VALUE",
                        "overlays/o0.yaml:5:1 UNKNOWN_KEYWORD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: [object    | MALFORMED_YAML",
                "a: 1\\na: 2       | REPEATED_KEY",
                "!!set {a}         | YAML_TAG",
                "''                | EMPTY_DOCUMENT",
                "'# nothing'       | EMPTY_DOCUMENT",
                "&a [*a]           | ALIAS_CYCLE",
                "null              | ILLEGAL_OVERLAY",
                "~                 | ILLEGAL_OVERLAY",
            })
    void aBrokenOverlayIsReported(String text, String code) {
        overlay("m.bell.yaml", text.replace("\\n", "\n"));
        assertThat(reported()).anyMatch(line -> line.startsWith("overlays/o0.yaml") && line.endsWith(" " + code));
    }

    @Test
    void anOverlayThatIsNoSchemaIsReportedThere() {
        overlay("m.bell.yaml#/properties/content", "- a\n");
        assertThat(reported()).containsExactly("overlays/o0.yaml:1:1 NOT_A_SCHEMA");
    }

    @Test
    void aBooleanSchemaIsReplacedAndReplaces() {
        spec.file("m.tune.yaml", "type: object\nproperties: {a: true, b: {type: string}}\n");
        overlay("m.tune.yaml#/properties/a", "type: string\n");
        overlay("m.tune.yaml#/properties/b", "false\n");
        assertThat(source("TuneEdu")).contains("String a()").doesNotContain("String b()");
    }

    @Test
    void aMissingOverlayIsReported() {
        settings.put("none.yaml", "m.bell.yaml");
        assertThat(reported()).containsExactly("overlays/none.yaml OVERLAY_UNREADABLE");
        assertThat(hint())
                .isEqualTo("the overlay cannot be read: there is no such file | Check its <file> in <overlays>."
                        + " A relative path starts at the folder of these settings.");
    }

    @Test
    void anOverlayThatLeavesItsFolderByALinkIsReported() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "title: x\n");
        Files.createDirectories(overlays.root());
        SymbolicLinks.create(overlays.path("o0.yaml"), outside);
        settings.put("o0.yaml", "m.bell.yaml");
        assertThat(reported()).containsExactly("overlays/o0.yaml OVERLAY_UNREADABLE");
    }

    @Test
    void otherLimitsOfFilesHoldForOverlays() {
        overlays.file("o0.yaml", "title: Grüße\n".getBytes(StandardCharsets.ISO_8859_1));
        settings.put("o0.yaml", "m.bell.yaml");
        overlay("m.bell.yaml", "o1.yaml", "#".repeat(16_777_217));
        assertThat(reported()).containsExactly("overlays/o0.yaml:1:10 NOT_UTF8", "overlays/o1.yaml FILE_TOO_LARGE");
    }

    @Test
    void theMergedDocumentIsWithinTheLimitOfDepth() {
        spec.file(
                "m.tune.yaml", "type: object\nproperties:\n  a: " + "{not: ".repeat(60) + "{}" + "}".repeat(60) + "\n");
        overlay("m.tune.yaml#/properties/a/" + "not/".repeat(59) + "not", "{not: ".repeat(60) + "{}" + "}".repeat(60));
        assertThat(reported()).containsExactly("overlays/o0.yaml:1:1 NESTED_TOO_DEEPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.tune.yaml#/properties/*", "m.tune.yaml#/properties/p1"})
    void theMergedDocumentIsWithinTheLimitOfNodes(String schema) {
        StringBuilder tune = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i < 10_000; i++) {
            tune.append("  p").append(i).append(": {title: x}\n");
        }
        spec.file("m.tune.yaml", tune.toString());
        overlay(schema, "enum: [" + "1, ".repeat(390_000) + "1]\n");
        assertThat(reported()).containsExactly("overlays/o0.yaml:1:1 TOO_MANY_NODES");
    }

    @Test
    void aTargetThatNoFileHasIsAnError() {
        overlay("m.bell.yaml#/properties/content/propertes", "a: {}\n");
        overlay("m.*.yaml#/definitions/a", "title: a\n");
        overlay("n.*.yaml#/properties", "a: {}\n");
        overlay("m.*.yaml#/properties/*/none", "a: {}\n");
        assertThat(new Generator().generate(request().build()).diagnostics())
                .extracting(diagnostic -> diagnostic.place() + " " + diagnostic.message() + " | " + diagnostic.hint())
                .containsExactlyInAnyOrder(
                        "<overlays> 1 <schema> m.bell.yaml#/properties/content/propertes names no schema: no file that it"
                                + " matches has such a place | spec/m.bell.yaml:4:5 has no \"propertes\"."
                                + " Did you mean \"properties\"?",
                        "<overlays> 2 <schema> m.*.yaml#/definitions/a names no schema: no file that it matches has such a"
                                + " place | spec/m.bell.yaml:1:1 has no \"definitions\". It has: type, properties.",
                        "<overlays> 3 <schema> n.*.yaml#/properties names no schema: no file matches it | Patterns are"
                                + " relative to <specDirectory>. It holds, for example: m.bell.yaml.",
                        "<overlays> 4 <schema> m.*.yaml#/properties/*/none names no schema: no file that it matches has"
                                + " such a place | Correct the JSON Pointer behind #; * stands for one token, as in"
                                + " #/definitions/*.");
    }

    @Test
    void aTargetInAFileThatIsBrokenIsNoFurtherError() {
        spec.file("m.tune.yaml", "type: [\n");
        overlay("m.tune.yaml#/properties", "a: {}\n");
        assertThat(reported()).containsExactly("spec/m.tune.yaml:2:1 MALFORMED_YAML");
    }

    @Test
    void aTargetThatNothingReadsIsAWarning() {
        spec.file("other/tune.yaml", "type: object\nproperties: {a: {type: string}}\n");
        overlay("other/*.yaml#/properties", "b: {type: object}\n");
        overlay("other/*.yaml#/properties/b", "title: x\n");
        assertThat(reported())
                .containsExactly("overlays/o0.yaml:1:1 OVERLAY_IDLE", "overlays/o1.yaml:1:1 OVERLAY_IDLE");
    }

    @Test
    void whatChangesNothingIsAWarning() {
        overlay("m.bell.yaml#/properties/content", "properties: {ring: {type: string}}\n");
        overlay(
                "m.bell.yaml#/properties/content",
                "properties: {tone: null}\nrequired: {add: [ring], remove: [volume]}\n");
        overlay("m.bell.yaml#/properties/content", "required: {remove: [ring]}\nproperties: {hum: null}\n");
        assertThat(reported())
                .containsExactly(
                        "overlays/o0.yaml:1:1 OVERLAY_IDLE",
                        "overlays/o1.yaml:1:14 OVERLAY_REMOVES_NOTHING",
                        "overlays/o1.yaml:2:18 OVERLAY_ADDS_NOTHING",
                        "overlays/o1.yaml:2:34 OVERLAY_REMOVES_NOTHING",
                        "overlays/o2.yaml:2:14 OVERLAY_REMOVES_NOTHING");
    }

    @Test
    void whatDoesSomethingInOneOfSeveralFilesIsNoWarning() {
        spec.file("m.tune.yaml", BELL.replace("ring:", "tone:").replace("[ring]", "[tone]"));
        overlay("m.*.yaml#/properties/content", "required: {remove: [ring, tone]}\nproperties: {ring: null}\n");
        assertThat(reported()).isEmpty();
    }

    @Test
    void anOverlayInTheSpecificationIsNoSchemaUnlessItIsSelected() {
        String overlay = "$id: https://example.org/bell\nproperties: {content: {title: Bell}}\n";
        spec.file("overlays/m.bell.yaml", overlay)
                .file("m.ref.yaml", "type: object\nproperties: {bell: {$ref: 'https://example.org/bell'}}\n");
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "m.ref.yaml"))
                .overlay("m.bell.yaml", spec.path("overlays/m.bell.yaml"));
        assertThat(reported(request.build())).isEmpty();
        assertThat(GeneratedCode.of(request.build()).source("Bell")).contains("From {@code m.bell.yaml}, line 1.");

        RequestBuilder all = new RequestBuilder(Requests.of(spec.root(), "**/m.bell.yaml"))
                .overlay("m.bell.yaml", spec.path("overlays/m.bell.yaml"));
        assertThat(reported(all.build())).contains("spec/overlays/m.bell.yaml OVERLAY_SELECTED");
    }

    @Test
    void aTargetIsNotFoundInAnOverlay() {
        spec.file("overlays/o.yaml", "properties: {gone: {title: x}}\n");
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "m.*"))
                .overlay("**/*.yaml#/properties/gone", spec.path("overlays/o.yaml"));
        assertThat(reported(request.build())).containsExactly("<overlays> 1 OVERLAY_WITHOUT_TARGET");
    }
}
