package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.runtime.SupportSources;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SourceBatch;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.UserId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type says that it is generated, in the words of the tools that ask. */
class GeneratedAnnotationsTest {

    private static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *(?:[a-z-]+ )*(?:class|interface|enum|record|@interface) [A-Z]");
    private static final Pattern MARK = Pattern.compile("(?m)^ *@([\\w.]+\\.)?Generated$");
    private static final String OF_JDK = "\n@javax.annotation.processing.Generated(\"presence-codegen\")\n";

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    /** The classes of which JaCoCo would report the coverage, as if none of their code had been run. */
    private static List<String> reported(LoadedCode code) throws IOException {
        List<String> reported = new ArrayList<>();
        Analyzer analyzer = new Analyzer(new ExecutionDataStore(), coverage -> add(coverage, reported));
        for (Map.Entry<String, byte[]> each : code.classes().entrySet()) {
            analyzer.analyzeClass(each.getValue(), each.getKey());
        }
        return reported;
    }

    private static void add(IClassCoverage coverage, List<String> reported) {
        if (coverage.containsCode()) {
            reported.add(coverage.getName());
        }
    }

    private static GeneratedCode golden(String name, GeneratedAnnotations annotations) {
        return GeneratedCode.of(
                new RequestBuilder(Requests.of(GOLDENS.resolve(name + "/spec"), "**/event-schemas/*.yaml"))
                        .generatedAnnotations(annotations)
                        .build(),
                DiagnosticCode.NAME_CLASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructs", "documentation"})
    void coverageLeavesOutAllTypes(String name) throws IOException {
        assertThat(reported(golden(name, GeneratedAnnotations.OWN).compile())).isEmpty();
    }

    @Test
    void coverageLeavesOutUnions() throws IOException {
        assertThat(reported(GoldenTest.unions().compile())).isEmpty();
    }

    @Test
    void coverageLeavesOutClassesOfFormats() throws IOException {
        GenerationRequest request = new RequestBuilder(Requests.of(GOLDENS.resolve("typed-formats/spec"), "*.yaml"))
                .javaTypesForFormats()
                .format("mx-user-id", UserId.class.getName(), "of")
                .build();
        assertThat(reported(GeneratedCode.of(request).compile())).isEmpty();
    }

    @Test
    void coverageLeavesOutValidatorsAlone() throws IOException {
        SchemaGroup alone = new SchemaGroup(List.of("*.yaml", "*.json"), List.of(), Requests.PACKAGE, "", true);
        GenerationRequest request = Requests.of(GOLDENS.resolve("validators/spec"), List.of(alone));
        assertThat(reported(GeneratedCode.of(request).compile())).isEmpty();
    }

    /** Too many properties for one method, too many constants for one class, and a default that must be made. */
    @Test
    void coverageLeavesOutWhatIsDivided() throws IOException {
        StringBuilder large = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i < 150; i++) {
            large.append("  p")
                    .append(i)
                    .append(": {type: string, enum: [a")
                    .append(i)
                    .append(", b], default: b}\n");
        }
        for (int i = 0; i < 400; i++) {
            large.append("  q")
                    .append(i)
                    .append(": {type: string, pattern: '^[a-f]{")
                    .append(i + 1)
                    .append("}x$'}\n");
        }
        spec.file("m.large.yaml", large.toString());
        assertThat(reported(GeneratedCode.of(Requests.of(spec.root(), "m.*")).compileBeside()))
                .isEmpty();
    }

    /** All of them, whatever the schemas of a project need. */
    @Test
    void coverageLeavesOutTheSupportTypes() throws IOException {
        SourceBatch batch = new SourceBatch();
        batch.add(new SupportSources(
                        "org.example.support", false, GeneratedAnnotations.OWN, Set.of(JacksonVersion.values()))
                .files(SupportSources.complete(List.of())).stream()
                        .map(file -> new GeneratedFile(file.path(), file.text()))
                        .toList());
        assertThat(reported(batch.load())).isEmpty();
    }

    /** Otherwise the tests above would say nothing. */
    @Test
    void coverageHasTypesThatAreNotMarked() throws IOException {
        assertThat(reported(golden("constructs", GeneratedAnnotations.NONE).compile()))
                .contains(
                        "org/example/matrix/RoomMeetingEdu$Builder",
                        "org/example/matrix/RoomMeetingEduCodec",
                        "org/example/matrix/support/JsonReader");
    }

    @ParameterizedTest
    @EnumSource(GeneratedAnnotations.class)
    void filesHaveTheAnnotationsThatAreWanted(GeneratedAnnotations wanted) {
        List<GeneratedFile> files = golden("constructs", wanted).spec().files();
        assertThat(files).allSatisfy(file -> {
            assertThat(count(MARK, file.text())).isEqualTo(wanted.hasOwn() ? count(TYPE, file.text()) : 0);
            assertThat(count(Pattern.compile(Pattern.quote(OF_JDK)), file.text()))
                    .isEqualTo(wanted.hasJdk() ? 1 : 0);
        });
        assertThat(files)
                .filteredOn(file -> file.path().endsWith("support/Generated.java"))
                .hasSize(wanted.hasOwn() ? 1 : 0);
    }

    private static long count(Pattern pattern, String text) {
        Stream<MatchResult> found = pattern.matcher(text).results();
        return found.count();
    }

    /** Types of the schemas that have the same name: of a file, in a file, in a base of another file, of an enum and a union. */
    @Test
    void schemasMayHaveTypesOfTheSameName() throws IOException {
        spec.file("generated.yaml", """
                        type: object
                        properties:
                          generated: {type: object, properties: {a: {type: integer}}}
                          other: {$ref: sub/generated.yaml}
                        """)
                .file("derived.yaml", """
                        allOf: [{$ref: owner.yaml}]
                        type: object
                        properties:
                          own: {type: object, properties: {b: {type: string, enum: [x, y]}}}
                        """)
                .file("owner.yaml", """
                        type: object
                        properties:
                          generated: {type: string, enum: [by_hand, by_tool]}
                          list: {type: array, items: {$ref: generated.yaml}}
                        """)
                .file("sub/generated.yaml", """
                        title: Generated
                        oneOf: [{type: string}, {type: object, properties: {c: {type: integer}}}]
                        """);
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("*.yaml"), List.of("derived.yaml"), "org.example.a", ""),
                        new SchemaGroup(List.of("derived.yaml"), List.of(), "org.example.b", ""),
                        new SchemaGroup(List.of("sub/*.yaml"), List.of(), "org.example.c", "")));
        LoadedCode code = GeneratedCode.of(
                        new RequestBuilder(request)
                                .supportPackage("org.example.d")
                                .build(),
                        DiagnosticCode.NAME_CLASH)
                .compile();
        assertThat(code.classes().keySet())
                .contains(
                        "org.example.a.Generated",
                        "org.example.a.OwnerBase$Generated",
                        "org.example.c.Generated",
                        "org.example.d.Generated");
        assertThat(reported(code)).isEmpty();
    }
}
