package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.FlattenedDrawing;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for structures that say the same. */
class MergedTypesTest {

    private static final String PROBE = """
            package org.example.probe;
            import org.example.matrix.*;
            /** Probes. */
            public final class Probe implements java.util.function.Supplier<Object> {
                /** New. */
                public Probe() {}
                @Override
                public Object get() {
                    return %s;
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
                  one: {type: object, properties: {mood: {type: string, enum: [a, b]}, size: {type: integer, minimum: 1}}}
                  two: {type: object, properties: {mood: {type: string, enum: [a, b]}, size: {type: integer, minimum: 1}}}
                """);
    }

    private GenerationRequest request() {
        return Requests.of(spec.root(), "m.*.yaml");
    }

    private static Object run(GenerationRequest request, String expression) {
        return GeneratedCode.of(request)
                .compile(PROBE.formatted(expression))
                .newInstance("org.example.probe.Probe", Supplier.class)
                .get();
    }

    private static List<String> types(GeneratedCode code) {
        return code.spec().manifest().stream()
                .filter(entry -> !entry.kind().equals("validator"))
                .map(entry -> entry.type().substring(Requests.PACKAGE.length() + 1))
                .toList();
    }

    @Test
    void aValueOfOnePlaceFitsAnother() {
        String expression =
                "AEdu.builder().two(AEdu.fromJson(\"{\\\"one\\\":{\\\"size\\\":1}}\").one()).build().toJson()";
        assertThat(run(request(), expression)).isEqualTo("{\"two\":{\"size\":1}}");
    }

    @Test
    void anEnumIsOpenWhereverItsTypeIsUsed() {
        GenerationRequest open =
                new RequestBuilder(request()).enums(EnumPolicy.OPEN).build();
        assertThat(run(open, "AEdu.fromJson(\"{\\\"two\\\":{\\\"mood\\\":\\\"c\\\"}}\").two().mood().wireValue()"))
                .isEqualTo("c");
        assertThat(run(open, "AEduValidator.isValid(\"{\\\"two\\\":{\\\"mood\\\":\\\"c\\\"}}\")"))
                .isEqualTo(true);
    }

    @Test
    void readingAsksNoMoreThanTheTypeItself() {
        assertThat(GeneratedCode.of(request()).source("AEduCodec")).doesNotContain("isValidTwo");
    }

    @Test
    void aViolationIsLocatedWhereTheValueIsDescribedThatWasRead() {
        String location = ".violations().get(0).schemaLocation()";
        assertThat(run(request(), "AEdu.read(\"{\\\"two\\\":{\\\"size\\\":0}}\")" + location))
                .isEqualTo("m.a.yaml#/properties/two/properties/size/minimum");
        assertThat(run(request(), "AEdu.One.JSON.read(\"{\\\"size\\\":0}\")" + location))
                .isEqualTo("m.a.yaml#/properties/one/properties/size/minimum");
    }

    @Test
    void aNamedLocationIsATypeOfItsOwn() {
        GenerationRequest named = new RequestBuilder(request())
                .names(new NameOverride("m.a.yaml#/properties/two", "Other"))
                .build();
        assertThat(types(GeneratedCode.of(request()))).containsExactlyInAnyOrder("AEdu", "AEdu$One", "AEdu$Mood");
        assertThat(types(GeneratedCode.of(named)))
                .containsExactlyInAnyOrder("AEdu", "AEdu$One", "AEdu$Other", "AEdu$Mood");
    }

    @Test
    void aFlattenedFileHasATypeForEachPart() {
        spec.file("drawing.yaml", new FlattenedDrawing().text());
        GeneratedCode code = GeneratedCode.of(Requests.of(spec.root(), "drawing.yaml"));
        assertThat(types(code))
                .containsExactlyInAnyOrder(
                        "DrawingEdu",
                        "DrawingEdu$DotDrawing",
                        "DrawingEdu$LineDrawing",
                        "DrawingEdu$AreaDrawing",
                        "DrawingEdu$DotGroupDrawing",
                        "DrawingEdu$LineGroupDrawing",
                        "DrawingEdu$ShapeGroupDrawing",
                        "DrawingEdu$ItemDrawing",
                        "DrawingEdu$SheetDrawing",
                        "DrawingEdu$Shape",
                        "DrawingEdu$Key",
                        "DrawingEdu$Geometry");
    }
}
