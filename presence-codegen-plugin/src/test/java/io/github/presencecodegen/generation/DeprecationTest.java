package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deprecated is marked, and generated code that names it compiles without a warning. */
class DeprecationTest {

    private static final String OLD = """
            type: object
            deprecated: true
            properties:
              name: {type: string}
              mood: {enum: [calm, wild]}
            required: [name]
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private static Set<String> deprecated(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Deprecated.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> methods(Class<?> type, String property) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> name.toLowerCase(java.util.Locale.ROOT).contains(property))
                .collect(Collectors.toSet());
    }

    @Test
    void everyMethodOfAPropertyIs() throws ReflectiveOperationException {
        spec.file("m.a.yaml", """
                        type: object
                        properties:
                          old: {type: integer, deprecated: true, default: 3}
                          old_list: {type: array, deprecated: true, items: {type: object, properties: {x: {}}}}
                          fresh: {type: integer}
                        """);
        LoadedCode code = GeneratedCode.of(Requests.of(spec.root(), "**")).compile();
        Class<?> type = code.loadClass(Requests.PACKAGE + ".AEdu");
        Class<?> builder = code.loadClass(Requests.PACKAGE + ".AEdu$Builder");
        assertThat(deprecated(type))
                .isEqualTo(methods(type, "old"))
                .containsExactlyInAnyOrder("old", "oldOr", "oldOrDefault", "oldList", "hasOldList");
        assertThat(deprecated(builder))
                .isEqualTo(methods(builder, "old"))
                .containsExactlyInAnyOrder("old", "oldList", "addOldList");
    }

    @Test
    void typesAreAndTheirOwnCodeIsSilent() throws ReflectiveOperationException {
        spec.file("m.a.yaml", """
                        type: object
                        deprecated: true
                        properties:
                          nested: {type: object, deprecated: true, properties: {x: {type: integer}}}
                          items:
                            type: array
                            items: {type: object, title: Piece, deprecated: true, properties: {y: {$ref: m.a.yaml}}}
                          mood: {enum: [calm, wild], deprecated: true}
                          moods: {type: array, items: {enum: [high, low], deprecated: true}}
                        """);
        LoadedCode code = GeneratedCode.of(Requests.of(spec.root(), "**")).compile();
        for (String type : List.of("AEdu", "AEdu$Nested", "AEdu$Piece", "AEdu$Mood", "AEdu$Moods")) {
            assertThat(code.loadClass(Requests.PACKAGE + "." + type)).as(type).hasAnnotation(Deprecated.class);
        }
    }

    @Test
    void typesOfAnotherFileMayBeNamed() throws ReflectiveOperationException {
        spec.file("old.yaml", OLD).file("m.a.yaml", """
                        type: object
                        properties:
                          one: {$ref: old.yaml}
                          all: {type: array, items: {type: array, items: {$ref: old.yaml}}}
                          nested: {type: object, properties: {list: {type: array, items: {$ref: old.yaml}}}}
                        """).file("m.b.yaml", """
                        type: object
                        properties:
                          nested: {type: object, properties: {all: {type: array, items: {$ref: old.yaml}}}}
                        """);
        LoadedCode code = GeneratedCode.of(new RequestBuilder(Requests.of(spec.root(), "m.*"))
                        .nullAnnotations(true)
                        .build())
                .compile();
        assertThat(code.loadClass(Requests.PACKAGE + ".Old")).hasAnnotation(Deprecated.class);
    }

    @Test
    void typesOfAnotherPackageMayBeNamed() {
        spec.file("a/m.old.yaml", OLD + "allOf: [{properties: {back: {$ref: ../b/m.user.yaml}}}]\n")
                .file("old.yaml", OLD)
                .file("b/m.user.yaml", """
                        type: object
                        properties:
                          one: {$ref: ../a/m.old.yaml}
                          all: {type: array, items: {$ref: ../a/m.old.yaml}}
                          common: {type: array, items: {$ref: ../old.yaml}}
                        """);
        GeneratedCode.of(Requests.of(
                        spec.root(),
                        List.of(
                                new SchemaGroup(List.of("a/*"), List.of(), Requests.PACKAGE + ".a", ""),
                                new SchemaGroup(List.of("b/*"), List.of(), Requests.PACKAGE + ".b", ""))))
                .compile();
    }

    @Test
    void mergedSchemasOfWhichOneIsMakeADeprecatedType() {
        spec.file("base.yaml", "deprecated: true\n")
                .file("m.a.yaml", "type: object\nallOf: [{$ref: base.yaml}]\nproperties: {a: {$ref: m.b.yaml}}\n")
                .file("m.b.yaml", "type: object\nproperties: {as: {type: array, items: {$ref: m.a.yaml}}}\n");
        GeneratedCode.of(Requests.of(spec.root(), "m.*")).compile();
    }

    @Test
    void nothingIsSaidWhereNothingIsDeprecated() {
        spec.file("m.a.yaml", "type: object\nproperties: {p: {type: string, deprecated: false}}\n");
        assertThat(GeneratedCode.of(Requests.of(spec.root(), "**")).spec().files())
                .filteredOn(file -> !file.path().contains("/support/"))
                .noneMatch(file -> file.text().contains("eprecat"));
    }
}
