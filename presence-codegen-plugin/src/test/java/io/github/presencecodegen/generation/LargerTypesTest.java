package io.github.presencecodegen.generation;

import static io.github.presencecodegen.generation.LargeSchemas.many;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects with more properties than a constructor takes arguments: they do what smaller ones do. */
class LargerTypesTest {

    /** For each kind of property, its schema, a valid value, and one that is not; the last three are required. */
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
        return i % KINDS.size() >= KINDS.size() - 3;
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
    @ValueSource(ints = {251, 500, 2_000})
    void objectsOfMixedProperties(int properties) {
        Verdicts verdicts = Verdicts.of(generated(mixed(properties)), "AEdu");
        String required =
                many(properties, i -> isRequired(i) ? "\"p" + i + "\": " + kind(i).valid() : "\"q" + i + "\": 1");
        String whole = many(properties, i -> "\"p" + i + "\": " + kind(i).valid());

        assertThat(of(verdicts, "{" + required + "}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{" + whole + ", \"other\": 1}")).isEqualTo(Verdict.VALID);
        assertThat(of(verdicts, "{" + whole + ", \"other\": true}")).isEqualTo(Verdict.REFUSED);
        assertThat(of(verdicts, "{}")).isEqualTo(Verdict.REFUSED);
        for (int i : List.of(0, 5, 100, 199, 206, 249, properties - 13, properties - 2, properties - 1)) {
            String wrong = "\"p" + i + "\": " + kind(i).invalid();
            assertThat(of(verdicts, "{" + required + ", " + wrong + "}"))
                    .as(wrong)
                    .isEqualTo(isRequired(i) ? Verdict.MALFORMED : Verdict.REFUSED);
        }
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
