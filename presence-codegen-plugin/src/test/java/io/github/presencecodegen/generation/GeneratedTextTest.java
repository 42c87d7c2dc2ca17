package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What values show of strings from outside, and how the values of unions are made. */
class GeneratedTextTest {

    private static final String HOSTILE = "\r\nforged\u001b[31m\u202e";

    @TempDir
    private Path temp;

    @Test
    void noTextFromOutsideIsShownAsItIs() {
        List<String> shown = probe("""
                type: object
                properties:
                  either: {oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}, {type: object, additionalProperties: {type: string}}]}
                  color: {enum: [red, green]}
                  pattern: {type: array, items: {type: object, patternProperties: {"^a": {type: string}}}}
                """, """
                return List.of(
                        AEdu.Either.of(text).toString(),
                        AEdu.Either.of(List.of(text)).toString(),
                        AEdu.Either.of(Map.of("a", text)).toString(),
                        AEdu.Either.of(5).toString(),
                        AEdu.Color.of(text).toString(),
                        new org.example.matrix.support.PatternMap<>(Map.of("a", text), org.example.matrix.support.JsonObject.EMPTY).toString());
                """);
        String escaped = "\\u000d\\u000aforged\\u001b[31m\\u202e";
        assertThat(shown)
                .containsExactly(
                        "StringValue[value=" + escaped + "]",
                        "ListValue[value=[" + escaped + "]]",
                        "MapValue[value={a=" + escaped + "}]",
                        "LongValue[value=5]",
                        escaped,
                        "PatternMap[matched={a=" + escaped + "}, unmatched={}]");
    }

    @Test
    void everyKindOfAUnionHasAFactory() {
        List<String> shown = probe("""
                type: object
                properties:
                  either:
                    oneOf:
                    - {title: Users, type: array, items: {type: string}}
                    - {title: Depths, type: array, items: {type: integer}}
                    - {type: string}
                    - {title: Names, type: object, additionalProperties: {type: string}}
                    - {title: Sizes, type: object, additionalProperties: {type: integer}}
                    - {title: Flags, type: object, additionalProperties: {type: boolean}}
                """, """
                return List.of(
                        AEdu.Either.of(List.of("a")).toString(),
                        AEdu.Either.ofDepths(List.of(1L)).toString(),
                        AEdu.Either.of("a").toString(),
                        AEdu.Either.of(Map.of("a", "b")).toString(),
                        AEdu.Either.ofSizes(Map.of("a", 1L)).toString(),
                        AEdu.Either.ofFlags(Map.of("a", true)).toString());
                """);
        assertThat(shown)
                .containsExactly(
                        "UsersValue[value=[a]]",
                        "DepthsValue[value=[1]]",
                        "StringValue[value=a]",
                        "NamesValue[value={a=b}]",
                        "SizesValue[value={a=1}]",
                        "FlagsValue[value={a=true}]");
    }

    /** So that a failed assertion tells values apart. */
    @Test
    void everyMemberIsShown() {
        List<String> shown = probe("""
                type: object
                required: [id]
                properties:
                  id: {type: string}
                  age: {type: integer}
                  kind: {enum: [a, b]}
                  parts: {type: array, items: {type: object, required: [x], properties: {x: {type: boolean}}}}
                  pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}
                  count: {type: object, additionalProperties: {type: integer}}
                """, """
                AEdu.Builder builder = AEdu.builder().age(5L).kind(AEdu.Kind.of(text)).addParts(part -> {});
                return List.of(
                        AEdu.fromJson("{\\"id\\":\\"\\\\u001b\\\\u202e\\\\\\"\\",\\"kind\\":\\"b\\",\\"parts\\":[{\\"x\\":true}],"
                                + "\\"pair\\":[\\"p\\",1],\\"count\\":{\\"n\\":2},\\"more\\":[null]}").toString(),
                        builder.toString(),
                        AEdu.builder().toString(),
                        AEdu.JSON.toString(),
                        AEdu.Pair.of("p", 1L).toString());
                """);
        assertThat(shown)
                .containsExactly(
                        "AEdu{\"id\":\"\\u001b\\u202e\\\"\",\"kind\":\"b\",\"parts\":[{\"x\":true}],"
                                + "\"pair\":[\"p\",1],\"count\":{\"n\":2},\"more\":[null]}",
                        "AEdu.Builder{\"age\":5,\"kind\":\"\\r\\nforged\\u001b[31m\\u202e\",\"parts\":[{}]}",
                        "AEdu.Builder{}",
                        "JsonType[AEdu]",
                        "AEdu.Pair[\"p\",1]");
    }

    /** A value of 20 MB, one that is as deep as a document may be, and strings that are long. */
    @Test
    void textsAreBounded() {
        List<String> shown = probe("""
                type: object
                properties:
                  first: {type: string}
                  last: {type: string}
                  names: {type: array, items: {type: string}}
                  kind: {type: string, enum: [a, b]}
                  next: {$ref: "#"}
                """, """
                String big = "b".repeat(10_000_000);
                AEdu deep = AEdu.builder().first("end").build();
                for (int i = 0; i < 200; i++) {
                    deep = AEdu.builder().next(deep).build();
                }
                return List.of(
                        AEdu.builder().first(big + "1").last(big + "2").build().toString(),
                        AEdu.builder().names(java.util.Collections.nCopies(1_000_000, "\\u00e9x")).build().toString(),
                        AEdu.Kind.of(big).toString(),
                        deep.toString());
                """);
        assertThat(shown).allSatisfy(text -> assertThat(text).hasSizeLessThan(1_020));
        assertThat(shown.get(0))
                .isEqualTo("AEdu{\"first\":\"" + "b".repeat(200) + "... (9999801 more characters)\",\"last\":\""
                        + "b".repeat(200) + "... (9999801 more characters)\"}");
        assertThat(shown.get(1))
                .startsWith("AEdu{\"names\":[\"\u00e9x\",\"\u00e9x\",")
                .endsWith("...");
        assertThat(shown.get(3)).startsWith("AEdu{\"next\":{\"next\":{").endsWith("...");
    }

    @SuppressWarnings("unchecked")
    private List<String> probe(String schema, String statements) {
        SpecFolder spec = new SpecFolder(temp).file("m.a.yaml", schema);
        String probe = """
                package org.example.probe;

                import java.util.List;
                import java.util.Map;
                import java.util.function.Function;
                import org.example.matrix.AEdu;

                /** Shows values. */
                public final class Probe implements Function<String, List<String>> {

                    /** New. */
                    public Probe() {}

                    @Override
                    public List<String> apply(String text) {
                        %s
                    }
                }
                """.formatted(statements);
        return (List<String>) GeneratedCode.of(Requests.of(spec.root(), "m.*.yaml"))
                .compile(probe)
                .newInstance("org.example.probe.Probe", Function.class)
                .apply(HOSTILE);
    }
}
