package io.github.presencecodegen.generation;

import static io.github.presencecodegen.generation.LargeSchemas.many;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects with more properties than a constructor takes arguments: they do what smaller ones do. */
@Tag("full")
class LargerTypesTest {

    /** For each kind of property, its schema, a valid value, and one that is not; the last five are required. */
    private static final List<Kind> KINDS = List.of(
            new Kind("{type: string, minLength: 1}", "\"x\"", "\"\""),
            new Kind("{type: integer, default: 7}", "2147483648", "\"1\""),
            new Kind("{type: boolean}", "true", "0"),
            new Kind("{type: [string, 'null']}", "null", "1"),
            new Kind("{type: [array, 'null'], items: {type: integer}}", "[1, 2]", "[\"\"]"),
            new Kind("{type: array, items: {$ref: '#/$defs/point'}}", "[{\"x\": 1}]", "[1]"),
            new Kind("{$ref: '#/$defs/point'}", "{\"x\": 1, \"other\": 2}", "{\"x\": true}"),
            new Kind("{enum: [a, b]}", "\"b\"", "\"c\""),
            new Kind("{type: object, additionalProperties: {type: number}}", "{\"k\": 1.5}", "{\"k\": null}"),
            new Kind("{type: object, patternProperties: {'^k': {type: number}}}", "{\"k\": 1.5, \"z\": []}", "[]"),
            new Kind("{properties: {a: {type: string}}}", "\"of another kind\"", "{\"a\": 1}"),
            new Kind("{items: {type: integer}}", "{\"of\": \"another kind\"}", "[\"\"]"),
            new Kind("{const: fixed}", "\"fixed\"", "\"free\""),
            new Kind("{type: integer, const: 7}", "7", "8"),
            new Kind("{type: string}", "\"y\"", "null"),
            new Kind("{type: integer}", "5", "1.5"),
            new Kind("{type: [integer, 'null']}", "null", "{}"));

    private record Kind(String schema, String valid, String invalid) {}

    @TempDir
    private Path temp;

    private GeneratedCode generated(String schema) {
        Path root =
                new SpecFolder(temp.resolve("spec")).file("m.a.yaml", schema).root();
        return GeneratedCode.of(Requests.of(root, "m.*.yaml"));
    }

    private static Verdict of(Verdicts verdicts, String json) {
        return verdicts.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Kind kind(int i) {
        return KINDS.get(i % KINDS.size());
    }

    private static boolean isRequired(int i) {
        return i % KINDS.size() >= KINDS.size() - 5;
    }

    private static String mixed(int properties) {
        return "{type: object, required: [" + names(properties)
                + "], additionalProperties: {type: integer}, properties: {"
                + many(properties, i -> "p" + i + ": " + kind(i).schema())
                + "}, $defs: {point: {type: object, properties: {x: {type: integer}, again: {$ref: '#'}}}}}";
    }

    private static String names(int properties) {
        return many(properties, i -> isRequired(i) ? "p" + i : "")
                .replaceAll("(, )+", ", ")
                .replaceAll("^, |, $", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {251, 2_000})
    void objectsOfMixedProperties(int properties) {
        Verdicts verdicts = Verdicts.of(generated(mixed(properties)), "AEdu");
        String required =
                many(properties, i -> isRequired(i) ? "\"p" + i + "\": " + kind(i).valid() : "\"q" + i + "\": 1");
        String whole = many(properties, i -> "\"p" + i + "\": " + kind(i).valid());

        assertThat(of(verdicts, "{" + required + "}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{" + whole + ", \"other\": 1}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{" + whole + ", \"other\": true}")).isEqualTo(Verdict.REFUSED);
        assertThat(of(verdicts, "{}")).isEqualTo(Verdict.REFUSED);
        for (int i : List.of(0, 5, 95, 100, 199, 206, 215, 249, properties - 17, properties - 2, properties - 1)) {
            String wrong = "\"p" + i + "\": " + kind(i).invalid();
            assertThat(of(verdicts, "{" + required + ", " + wrong + "}"))
                    .as(wrong)
                    .isEqualTo(isRequired(i) ? Verdict.MALFORMED : Verdict.REFUSED);
        }
    }

    /** Of each kind so many that none of the methods could hold them all. */
    private static final String SPECIAL = "{type: object, required: [" + many(300, i -> "c" + i + ", n" + i)
            + "], properties: {"
            + many(
                    300,
                    i -> "c" + i + ": {const: text" + i + "}, n" + i + ": {type: integer, const: " + i + "}, o" + i
                            + ": {properties: {a: {type: string}}}, l" + i + ": {items: {type: integer}}")
            + "}, if: {required: [o0]}, then: {properties: {"
            + many(300, i -> "t" + i + ": {type: integer}, s" + i + ": {type: array, items: {type: string}}") + "}}}";

    @Test
    void buildersAndAccessorsOfEveryTyping() {
        ProbedCode code = ProbedCode.of(new SpecFolder(temp.resolve("spec")).file("m.yaml", SPECIAL));

        assertThat(code.run("""
                        M m = M.builder().putUnknownProperty("o299", JsonString.of("text"))
                            .putUnknownProperty("l299", JsonNumber.of(1)).l298(List.of(1L)).t299(5L)
                            .s299(List.of("x")).build();
                        M again = m.toBuilder().l299(List.of(2L)).o299(o -> o.a("b")).t299(null).build();
                        JsonObject json = m.toJsonValue();
                        return List.of(json.get("c299"), json.get("n299"), json.get("o299"), json.get("l299"), m.l298(),
                            m.t299(), m.s299(), m.l299(), again.toJsonValue().get("l299"), again.toJsonValue().get("o299"),
                            again.toJsonValue().has("t299"), M.fromJson(m.toJson()).equals(m), m.equals(again)).toString();
                        """))
                .isEqualTo("[\"text299\", 299, \"text\", 1, [1], 5, [x], [], [2], {\"a\":\"b\"}, false, true, false]");
        assertThat(code.run("""
                        try {
                            return M.builder().putUnknownProperty("o299", JsonObject.EMPTY);
                        } catch (IllegalArgumentException e) {
                            return "refused";
                        }
                        """)).isEqualTo("refused");
    }

    @Test
    void propertiesThatMayBeNull() {
        String schema =
                "{type: object, properties: {" + many(1_000, i -> "p" + i + ": {type: [integer, 'null']}") + "}}";
        Verdicts verdicts = Verdicts.of(generated(schema), "AEdu");

        assertThat(of(verdicts, "{" + many(1_000, i -> "\"p" + i + "\": " + (i % 2 == 0 ? "null" : "1")) + "}"))
                .isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"p999\": null, \"z\": null}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{\"p999\": \"\"}")).isEqualTo(Verdict.REFUSED);
    }
}
