package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated code does with defaults. */
class DefaultsTest {

    private static final String PROBE = """
            package org.example.probe;
            import org.example.matrix.*;
            /** Probes. */
            public final class Probe implements java.util.function.Supplier<Object> {
                /** New. */
                public Probe() {}
                @Override
                public Object get() {
                    %s
                }
            }
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
        spec.file("m.a.yaml", """
                        type: object
                        properties:
                          limit: {type: integer, default: 10}
                          tiny: {type: integer, format: int32, default: -2147483648}
                          large: {type: integer, default: -9223372036854775808}
                          loud: {type: boolean, default: true}
                          name: {type: string, default: "a\\n\\\\u0041\\""}
                          ratio: {type: number, default: 0.50}
                          mood: {type: string, enum: [calm, wild], default: wild}
                          kind: {type: string, enum: [k], default: k}
                          list: {type: array, items: {type: string}, default: []}
                          must: {type: integer, default: 7}
                        required: [must]
                        """);
    }

    private Object run(GenerationRequest request, String body) {
        LoadedCode code = GeneratedCode.of(request, DiagnosticCode.NAME_CLASH).compile(PROBE.formatted(body));
        return code.newInstance("org.example.probe.Probe", Supplier.class).get();
    }

    private GenerationRequest request() {
        return Requests.of(spec.root(), "**");
    }

    @Test
    void standInForWhatIsAbsent() {
        assertThat(run(request(), """
                        AEdu a = AEdu.fromJson("{\\"must\\":1}");
                        return java.util.List.of(a.limitOrDefault(), a.tinyOrDefault(), a.largeOrDefault(),
                            a.loudOrDefault(), a.nameOrDefault(), a.ratioOrDefault().toString(),
                            a.moodOrDefault() == AEdu.Mood.WILD, a.kindOrDefault(), a.list()).toString();
                        """))
                .isEqualTo("[10, -2147483648, -9223372036854775808, true, a\n\\u0041\", 0.50, true, k, []]");
    }

    @Test
    void giveWayToWhatIsThere() {
        assertThat(run(request(), """
                        AEdu a = AEdu.builder().must(1).limit(3).loud(false).name("").mood(AEdu.Mood.CALM).build();
                        return java.util.List.of(a.limitOrDefault(), a.loudOrDefault(), a.nameOrDefault(),
                            a.moodOrDefault() == AEdu.Mood.CALM).toString();
                        """)).isEqualTo("[3, false, , true]");
    }

    @Test
    void areNeverWritten() {
        assertThat(run(request(), """
                        return AEdu.fromJson("{\\"must\\":1}").toBuilder().build().toJson();
                        """)).isEqualTo("{\"must\":1}");
    }

    @Test
    void areThoseOfOpenEnumsTooAndNeverNull() {
        GenerationRequest request = new RequestBuilder(request())
                .enums(EnumPolicy.OPEN)
                .nullAnnotations(true)
                .build();
        assertThat(run(request, """
                        AEdu a = AEdu.fromJson("{\\"must\\":1,\\"mood\\":\\"odd\\"}");
                        return a.moodOrDefault().wireValue() + AEdu.fromJson("{\\"must\\":1}").moodOrDefault();
                        """)).isEqualTo("oddwild");
    }

    @Test
    void haveAccessorsWhoseNamesNoOtherPropertyTakes() {
        spec.file("m.a.yaml", """
                        type: object
                        properties:
                          must: {type: integer}
                          limit: {type: integer, default: 1}
                          limit_or_default: {type: integer, default: 2}
                          limit_or: {type: string, default: x}
                        """);
        assertThat(run(request(), """
                        AEdu a = AEdu.fromJson("{}");
                        return a.limitOrDefault() + " " + a.limit_or_defaultOrDefault() + " " + a.limit_orOrDefault();
                        """)).isEqualTo("1 2 x");
    }

    @Test
    void areConstantsOfEnumsWhoseNamesNoFieldHides() {
        spec.file("m.a.yaml", """
                        type: object
                        properties:
                          "\u0661": {type: string, enum: [x, y], default: x}
                          A: {type: string, enum: [one, two], default: two}
                          a: {type: string, enum: [only]}
                        """);
        assertThat(run(request(), """
                        AEdu a = AEdu.fromJson("{}");
                        return a._\u0661_OrDefault() + " " + a.A__OrDefault() + " " + AEdu.A;
                        """)).isEqualTo("x two only");
    }
}
