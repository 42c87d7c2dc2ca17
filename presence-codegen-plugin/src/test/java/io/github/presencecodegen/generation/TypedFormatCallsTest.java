package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often the factory of a format's class is called, which may cost much. */
class TypedFormatCallsTest {

    private static final String COUNTED = """
            package org.example.probe;
            /** What is made of a text, which says how often it was called. */
            public final class Counted {
                static final java.util.List<String> MADE = new java.util.ArrayList<>();
                private final String text;
                private Counted(String text) {
                    this.text = text;
                }
                /** {@return an object} @param text its text */
                public static Counted of(String text) {
                    MADE.add(text);
                    return text.equals("bad") ? null : new Counted(text);
                }
                @Override
                public boolean equals(Object other) {
                    return other instanceof Counted counted && counted.text.equals(text);
                }
                @Override
                public int hashCode() {
                    return text.hashCode();
                }
                @Override
                public String toString() {
                    return text;
                }
            }
            """;

    private static final String PROBE = """
            package org.example.probe;
            import org.example.matrix.*;
            import org.example.matrix.support.JsonValue;
            /** Reads and validates, and says what was made meanwhile. */
            public final class Probe implements java.util.function.Function<String, Object> {
                /** New. */
                public Probe() {}
                @Override
                public Object apply(String json) {
                    JsonValue tree = JsonValue.parse(json);
                    Counted.MADE.clear();
                    String read = AEdu.fromJson(json).toJson();
                    java.util.List<String> madeByReading = java.util.List.copyOf(Counted.MADE);
                    Counted.MADE.clear();
                    boolean isValid = AEduValidator.isValid(tree);
                    return read + " " + madeByReading + " " + isValid + " " + Counted.MADE;
                }
            }
            """;

    private static final List<String[]> CASES = List.of(
            value("{$ref: counted.yaml}", "'a'", "a"),
            value("{type: string, format: counted, maxLength: 3}", "'a'", "a"),
            value("{allOf: [{$ref: counted.yaml}], maxLength: 3}", "'a'", "a"),
            value("{allOf: [{$ref: counted.yaml}, {pattern: a}], minLength: 1}", "'a'", "a"),
            value("{type: string, format: counted, not: {const: b}}", "'a'", "a"),
            value("{type: [string, 'null'], format: counted, minLength: 1}", "'a'", "a"),
            value("{type: array, items: {type: string, format: counted, minLength: 1}}", "['a','b']", "a, b"),
            value("{type: array, prefixItems: [{$ref: counted.yaml}, {type: integer}], minItems: 1}", "['a',1]", "a"),
            value(
                    "{type: array, prefixItems: [{$ref: counted.yaml}], items: {$ref: counted.yaml}}",
                    "['a','b']",
                    "a, b"),
            value("{type: array, prefixItems: [{$ref: counted.yaml}], minItems: 1, maxItems: 1}", "['a']", "a"),
            value("{type: array, prefixItems: [{$ref: counted.yaml}], items: false}", "['a']", "a"),
            value("{type: object, patternProperties: {^a: {x-pattern-format: counted}}}", "{'a':1,'b':2}", "a"),
            value(
                    "{type: object, patternProperties: {^a: {x-pattern-format: counted, type: integer}},"
                            + " additionalProperties: false}",
                    "{'a':1}",
                    "a"),
            value(
                    "{type: object, propertyNames: {$ref: counted.yaml}, additionalProperties: {type: integer}}",
                    "{'a':1,'b':2}",
                    "a, b"),
            value("{type: object, additionalProperties: {$ref: counted.yaml}}", "{'a':'c','b':'d'}", "c, d"));

    @TempDir
    private static Path temp;

    private static Function<String, Object> probe;

    private static String[] value(String schema, String json, String made) {
        return new String[] {schema, json, made};
    }

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void generate() {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        spec.file("counted.yaml", "{type: string, format: counted}");
        StringBuilder schema = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i < CASES.size(); i++) {
            schema.append("  x" + i + ": " + CASES.get(i)[0] + "\n");
        }
        spec.file("m.a.yaml", schema.toString());
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "m.*.yaml"))
                .format("counted", "org.example.probe.Counted", "of");
        probe = GeneratedCode.of(request.build())
                .compileBeside(COUNTED, PROBE)
                .newInstance("org.example.probe.Probe", Function.class);
    }

    static IntStream cases() {
        return IntStream.range(0, CASES.size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachTextIsMadeIntoAnObjectOnce(int index) {
        String[] given = CASES.get(index);
        String json = "{\"x" + index + "\":" + given[1].replace('\'', '"') + "}";
        String made = "[" + given[2] + "]";
        assertThat(probe.apply(json)).as(given[0]).isEqualTo(json + " " + made + " true " + made);
    }
}
