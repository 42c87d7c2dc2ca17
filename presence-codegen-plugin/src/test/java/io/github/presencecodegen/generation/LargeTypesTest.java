package io.github.presencecodegen.generation;

import static io.github.presencecodegen.generation.LargeSchemas.many;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types at their limits: no method of theirs is larger than what HotSpot compiles, and they read what is valid. */
class LargeTypesTest {

    @TempDir
    private Path temp;

    private Verdicts verdicts(String schema, DiagnosticCode... expected) {
        Path root =
                new SpecFolder(temp.resolve("spec")).file("m.a.yaml", schema).root();
        return Verdicts.of(GeneratedCode.of(Requests.of(root, "m.*.yaml"), expected), "AEdu");
    }

    private static Verdict of(Verdicts verdicts, String json) {
        return verdicts.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String object(int properties, String schema, boolean required) {
        return "{type: object, properties: {" + many(properties, i -> "p" + i + ": " + schema) + "}"
                + (required ? ", required: [" + many(properties, i -> "p" + i) + "]" : "") + "}";
    }

    @Test
    void optionalNumbers() {
        Verdicts verdicts = verdicts(object(250, "{type: integer}", false));

        assertThat(of(verdicts, "{\"p0\": 0, \"p100\": 1, \"p249\": 2, \"other\": 3}"))
                .isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"p0\": 0, \"p249\": \"2\"}")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void requiredTexts() {
        Verdicts verdicts = verdicts(object(250, "{type: string, minLength: 1}", true));
        String whole = many(250, i -> "\"p" + i + "\": \"x\"");

        assertThat(of(verdicts, "{" + whole + "}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{" + whole.replace(", \"p249\": \"x\"", "") + "}"))
                .isEqualTo(Verdict.REFUSED);
        assertThat(of(verdicts, "{" + whole.replace("\"p249\": \"x\"", "\"p249\": \"\"") + "}"))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void namesThatTheCodeUsesAsWell() {
        Verdicts verdicts = verdicts(
                "{type: object, required: [in, members], properties: {"
                        + "in: {type: string}, unknown: {type: string}, index: {type: string}, members: {type: string}, "
                        + "item: {type: array, items: {type: string}}, out: {type: string}, next: {enum: [a]}, create: {}, "
                        + "Members: {type: object, properties: {a: {type: string}}}, "
                        + many(220, i -> "p" + i + ": {type: boolean}")
                        + "}}",
                DiagnosticCode.NAME_CLASH);

        assertThat(of(verdicts, "{\"in\": \"\", \"members\": \"\", \"index\": \"\", \"item\": [\"\"]}"))
                .isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"in\": \"\", \"unknown\": \"\"}")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void listsOfLists() {
        String list = "{type: array, items: ".repeat(6) + "{type: string}" + "}".repeat(6);
        Verdicts verdicts = verdicts(object(240, list, false));

        assertThat(of(verdicts, "{\"p239\": " + "[".repeat(6) + "\"a\"" + "]".repeat(6) + "}"))
                .isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"p239\": " + "[".repeat(6) + "1" + "]".repeat(6) + "}"))
                .isEqualTo(Verdict.REFUSED);
    }

    /** The most that are read into variables, and the most that there can be. */
    @ParameterizedTest
    @ValueSource(ints = {200, 250})
    void objects(int properties) {
        String schema = object(properties, "{$ref: '#/$defs/d'}", true);
        Verdicts verdicts = verdicts(schema.substring(0, schema.length() - 1)
                + ", $defs: {d: {type: object, properties: {a: {type: string}}}}}");

        assertThat(of(verdicts, "{" + many(properties, i -> "\"p" + i + "\": {}") + "}"))
                .isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{" + many(properties, i -> "\"p" + i + "\": {\"a\": " + i + "}") + "}"))
                .isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 1_501, 2_500})
    void anEnum(int values) {
        Verdicts verdicts = verdicts("{type: object, properties: {a: {type: string, enum: ["
                + many(values - 1, i -> "v" + i) + ", by_wire_value]}}}");

        assertThat(of(verdicts, "{\"a\": \"v" + (values - 2) + "\"}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"a\": \"by_wire_value\"}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"a\": \"v" + values + "\"}")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void valuesThatAreTooManyForAnEnum() {
        Verdicts verdicts = verdicts("{type: object, properties: {a: {enum: [" + many(5_000, i -> "v" + i) + "]}}}");

        assertThat(of(verdicts, "{\"a\": \"v4999\"}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"a\": \"v5000\"}")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    @Tag("full")
    void aUnionToldByAConstant() {
        Verdicts verdicts = verdicts("{type: object, properties: {u: {oneOf: ["
                + many(
                        1_000,
                        i -> "{type: object, required: [t], properties: {t: {const: t" + i + "}, v" + i
                                + ": {type: integer, minimum: " + i + "}}}")
                + "]}}}");

        for (int i : new int[] {0, 99, 100, 999}) {
            assertThat(of(verdicts, "{\"u\": {\"t\": \"t" + i + "\", \"v" + i + "\": " + i + "}}"))
                    .isEqualTo(Verdict.VALID);
        }
        assertThat(of(verdicts, "{\"u\": {\"t\": \"t999\", \"v999\": 998}}")).isEqualTo(Verdict.REFUSED);
        assertThat(of(verdicts, "{\"u\": {\"t\": \"t1000\"}}")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    @Tag("full")
    void aUnionToldBySchemas() {
        Verdicts verdicts = verdicts("{type: object, properties: {u: {oneOf: ["
                + many(1_000, i -> "{type: object, required: [r" + i + "], properties: {r" + i + ": {type: integer}}}")
                + "]}}}");

        assertThat(of(verdicts, "{\"u\": {\"r0\": 0}}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"u\": {\"r999\": 0}}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"u\": {\"r0\": 0, \"r999\": 0}}")).isEqualTo(Verdict.REFUSED);
        assertThat(of(verdicts, "{\"u\": {\"r999\": true}}")).isEqualTo(Verdict.REFUSED);
    }
}
