package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code in several packages. */
class PackagesTest {

    private static final String A = Requests.PACKAGE + ".a";
    private static final String B = Requests.PACKAGE + ".b";

    /** Two types that refer to each other, and to themselves through each other. */
    private static final String CIRCLE = """
            type: object
            properties:
              name: {type: string}
              other: {$ref: ../%s}
              others: {type: array, items: {$ref: ../%s}}
            required: [name]
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private GenerationRequest request(NameOverride... names) {
        return Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("a/*"), List.of(), A, "Event"),
                        new SchemaGroup(List.of("b/*"), List.of(), B, "Edu")),
                names);
    }

    private List<String> problems(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecCompiler(request, diagnostics).compile();
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private GeneratedCode circle() {
        spec.file("a/m.left.yaml", CIRCLE.formatted("b/m.right.yaml", "b/m.right.yaml"))
                .file("b/m.right.yaml", CIRCLE.formatted("a/m.left.yaml", "a/m.left.yaml"));
        return GeneratedCode.of(request());
    }

    private static Object run(LoadedCode code) {
        return code.newInstance("org.example.probe.Probe", Supplier.class).get();
    }

    private static String probe(String body) {
        return """
                package org.example.probe;
                import org.example.matrix.a.*;
                import org.example.matrix.b.*;
                import org.example.matrix.support.*;
                /** Probes. */
                public final class Probe implements java.util.function.Supplier<Object> {
                    /** New. */
                    public Probe() {}
                    @Override
                    public Object get() {
                        %s
                    }
                }
                """.formatted(body);
    }

    @Test
    void typesGoToThePackagesOfTheirGroupsAndThoseOnlyReferredToToTheCommonOne() {
        spec.file("a/m.x.yaml", "type: object\nproperties: {p: {$ref: ../part.yaml}, y: {$ref: ../b/m.y.yaml}}\n")
                .file("b/m.y.yaml", "type: object\nproperties: {p: {$ref: ../part.yaml}}\n")
                .file("part.yaml", "type: object\nproperties: {id: {type: string}}\n");
        GeneratedCode code = GeneratedCode.of(request());
        assertThat(code.spec().manifest())
                .extracting(ManifestEntry::type)
                .contains(A + ".XEvent", A + ".XEventValidator", B + ".YEdu", Requests.PACKAGE + ".Part");
        assertThat(code.spec().files())
                .extracting(GeneratedFile::path)
                .doesNotHaveDuplicates()
                .contains(
                        "org/example/matrix/a/XEventChecks.java",
                        "org/example/matrix/a/YEduChecks.java",
                        "org/example/matrix/a/PartChecks.java",
                        "org/example/matrix/b/YEduChecks.java",
                        "org/example/matrix/b/PartChecks.java",
                        "org/example/matrix/PartChecks.java")
                .doesNotContain("org/example/matrix/b/XEventChecks.java", "org/example/matrix/YEduChecks.java");
        code.compile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.LeftEvent", "b.RightEdu", "a.LeftEventCodec", "b.RightEduCodec"})
    void typesThatReferToEachOtherWorkWhicheverIsInitialisedFirst(String first) throws ReflectiveOperationException {
        LoadedCode code = circle().compile(probe("""
                String json = "{\\"name\\":\\"l\\",\\"others\\":[{\\"name\\":\\"r\\",\\"other\\":{\\"name\\":\\"x\\"}}]}";
                return LeftEvent.fromJson(json).toJson().equals(json) && RightEdu.fromJson(json).toJson().equals(json);
                """));
        Class.forName("org.example.matrix." + first, true, code);
        assertThat(run(code)).isEqualTo(true);
    }

    @Test
    void nullAnnotationsCrossPackagesAsWell() {
        circle();
        GeneratedCode.of(new RequestBuilder(request()).nullAnnotations(true).build())
                .compile();
    }

    @Test
    void onlyTheOutermostBuildChecks() {
        assertThat(run(circle().compile(probe("""
                try {
                    LeftEvent.builder().other(r -> r.addOthers(l -> l.other(deep -> {}))).build();
                    return "built";
                } catch (InvalidValueException e) {
                    return e.violations().stream().map(v -> v.pointer() + " " + v.keyword()).toList().toString();
                }
                """))))
                .isEqualTo("[ required, /other required, /other/others/0 required, /other/others/0/other required]");
    }

    @Test
    void packagesShareNothingButThePublicApiOfTypes() throws ReflectiveOperationException {
        LoadedCode code = circle().compile();
        for (Method method : code.loadClass(A + ".LeftEvent").getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertThat(method.getName()).isNotIn("create", "writeTo", "unchecked");
            }
        }
        Class<?> builder = code.loadClass(A + ".LeftEvent$Builder");
        assertThat(Arrays.stream(builder.getMethods()).map(Method::getName)).doesNotContain("unchecked");
        assertThat(Modifier.isPublic(code.loadClass(A + ".LeftEventCodec").getModifiers()))
                .isFalse();
    }

    @Test
    void theChecksOfAnotherPackageRenameNoneOfThisOne() {
        spec.file("a/m.member.yaml", "type: object\nproperties: {other: {$ref: ../b/m.member.yaml}}\n")
                .file("b/m.member.yaml", "type: object\nproperties: {other: {$ref: ../a/m.member.yaml}}\n");
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("a/*"), List.of(), A, ""),
                        new SchemaGroup(List.of("b/*"), List.of(), B, "")));
        assertThat(GeneratedCode.of(request).spec().files())
                .filteredOn(file -> file.path().endsWith("/MemberChecks.java"))
                .allSatisfy(file -> assertThat(file.text())
                        .contains("FILE = \"" + (file.path().contains("/a/") ? "a" : "b") + "/m.member.yaml#\""))
                .hasSize(2);
    }

    @Test
    void twoTypesOfOneNameMeetInOneFile() {
        String member = "type: object\nproperties: {id: {type: string}, mood: {enum: [x, y]}}\nrequired: [id]\n";
        spec.file("a/m.member.yaml", member).file("b/m.member.yaml", member).file("a/m.pair.yaml", """
                        type: object
                        properties:
                          own: {$ref: m.member.yaml}
                          far: {$ref: ../b/m.member.yaml}
                          all: {type: array, items: {type: array, items: {$ref: ../b/m.member.yaml}}}
                          member: {type: object, properties: {org: {type: string}, far: {$ref: ../b/m.member.yaml}}}
                          mood: {$ref: ../b/m.member.yaml#/properties/mood}
                        """);
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("a/*"), List.of(), A, ""),
                        new SchemaGroup(List.of("b/*"), List.of(), B, "")));
        LoadedCode code = GeneratedCode.of(request).compile("""
                package org.example.probe;
                import org.example.matrix.a.Pair;
                /** Probes. */
                public final class Probe implements java.util.function.Supplier<Object> {
                    /** New. */
                    public Probe() {}
                    @Override
                    public Object get() {
                        Pair pair = Pair.builder()
                            .own(m -> m.id("1"))
                            .far(m -> m.id("2").mood(org.example.matrix.b.Member.Mood.X))
                            .addAll(java.util.List.of(org.example.matrix.b.Member.builder().id("3").build()))
                            .member(m -> m.org_("o").far(f -> f.id("4")))
                            .mood(org.example.matrix.b.Member.Mood.Y)
                            .build();
                        return Pair.fromJson(pair.toJson()).equals(pair) ? pair.toJson() : "not equal";
                    }
                }
                """);
        assertThat(run(code))
                .isEqualTo("{\"own\":{\"id\":\"1\"},\"far\":{\"id\":\"2\",\"mood\":\"x\"},\"all\":[[{\"id\":\"3\"}]],"
                        + "\"member\":{\"org\":\"o\",\"far\":{\"id\":\"4\"}},\"mood\":\"y\"}");
    }

    @Test
    void aPropertyHidesNoTypeOfAnotherPackageAndNoRootOfAnyPackage() {
        spec.file("b/类型.yaml", "type: object\nproperties: {k: {type: string}}\n")
                .file("a/m.x.yaml", """
                        type: object
                        properties:
                          类型: {$ref: ../b/类型.yaml}
                          3a: {$ref: ../b/3a.yaml}
                          com: {type: string}
                          org: {type: string}
                        """)
                .file("b/3a.yaml", "type: object\nproperties: {3a: {$ref: 3a.yaml}}\n");
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("a/*"), List.of(), A, ""),
                        new SchemaGroup(List.of("b/*"), List.of(), "com.example", "")));
        GeneratedCode code = GeneratedCode.of(request);
        code.compile();
        assertThat(code.spec().files())
                .filteredOn(file -> file.path().endsWith("/a/X.java"))
                .singleElement()
                .extracting(GeneratedFile::text)
                .asString()
                .contains("public String com_()", "public String org_()");
    }

    @Test
    void oneNameInTwoPackagesIsNoCollisionAndAnEnumIsOpenedInBoth() {
        String mood = "type: object\nproperties: {mood: {type: string, enum: [x, y]}}\n";
        spec.file("a/m.s.yaml", mood).file("b/m.s.yaml", mood);
        List<SchemaGroup> groups = List.of(
                new SchemaGroup(List.of("a/*"), List.of(), A, ""), new SchemaGroup(List.of("b/*"), List.of(), B, ""));
        assertThat(openedIn(groups, "S.Mood")).containsExactly(A, B);
        assertThat(openedIn(groups, B + ".S.Mood")).containsExactly(B);
    }

    private List<String> openedIn(List<SchemaGroup> groups, String opened) {
        GeneratedCode code = GeneratedCode.of(new RequestBuilder(Requests.of(spec.root(), groups))
                .enums(EnumPolicy.opening(List.of(opened)))
                .build());
        code.compile();
        return code.spec().files().stream()
                .filter(file -> file.text().contains("Other values are also valid"))
                .map(file -> file.path().replaceAll("/S\\.java$", "").replace('/', '.'))
                .toList();
    }

    @Test
    void aPackageWithTheNameOfAClassIsRefused() {
        spec.file("a/m.x.yaml", "type: object\n").file("b/m.y.yaml", "type: object\n");
        GenerationRequest clashing = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("a/*"), List.of(), "org.example.YChecks.deep", ""),
                        new SchemaGroup(List.of("b/*"), List.of(), "org.example", "")));
        assertThat(problems(clashing))
                .singleElement()
                .asString()
                .contains("error PC612: org.example.YChecks would be both a package and a generated class");
    }

    @Test
    void aPackageWithTheNameOfASupportTypeIsRefused() {
        spec.file("a/m.x.yaml", "type: object\n");
        SchemaGroup group = new SchemaGroup(List.of("**"), List.of(), Requests.PACKAGE + ".support.JsonValue", "");
        assertThat(problems(Requests.of(spec.root(), List.of(group))))
                .singleElement()
                .asString()
                .contains(
                        "error PC612: org.example.matrix.support.JsonValue would be both a package and a generated class");
    }

    @Test
    void aNameMayBeGivenInAnyPackage() {
        spec.file("a/m.x.yaml", "type: object\nproperties: {p: {$ref: ../part.yaml}}\n")
                .file("b/m.y.yaml", "type: object\nproperties: {p: {$ref: ../part.yaml}}\n")
                .file("part.yaml", "type: object\nproperties: {id: {type: object, properties: {v: {type: string}}}}\n");
        GeneratedCode code = GeneratedCode.of(request(
                new NameOverride("b/m.y.yaml", "Why"),
                new NameOverride("part.yaml", "Piece"),
                new NameOverride("part.yaml#/properties/id", "Identity")));
        assertThat(code.spec().manifest())
                .extracting(ManifestEntry::type)
                .contains(A + ".XEvent", B + ".Why", "org.example.matrix.Piece", "org.example.matrix.Piece$Identity");
        code.compile();
    }
}
