package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.UnionRequests;
import io.github.presencecodegen.testing.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated code of a few specifications, byte by byte, compiled as strictly as a consumer may. Each folder under
 * {@code golden} holds {@code spec} and {@code expected}; {@code -Dgolden.update=true} writes the latter anew.
 */
class GoldenTest {

    /** The example's own specification is the first golden: what its users see is what is reviewed here. */
    static final Path EXAMPLE_SPEC = Path.of("../presence-generated-example/src/main/spec");

    private static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final String SUPPORT = Requests.PACKAGE.replace('.', '/') + "/support/";

    private static final Map<String, EnumPolicy> ENUMS = Map.of("open-enums", EnumPolicy.OPEN);

    @ParameterizedTest
    @ValueSource(strings = {"presence", "constructs", "documentation", "open-enums", "null-annotations"})
    void isWhatWasReviewed(String name) throws IOException {
        Path folder = GOLDENS.resolve(name);
        GenerationRequest request = Requests.with(
                name.equals("presence") ? EXAMPLE_SPEC : folder.resolve("spec"),
                ENUMS.getOrDefault(name, EnumPolicy.CLOSED),
                name.equals("null-annotations"),
                "**/event-schemas/*.yaml");
        // Some of the constructs are names that clash.
        GeneratedCode code = GeneratedCode.of(request, DiagnosticCode.NAME_CLASH);
        check(folder.resolve("expected"), code, GoldenTest::fileName);
        code.compile();
    }

    /** Three packages: two of groups, which refer to each other, and that of the files to which both only refer. */
    @Test
    void severalPackagesAreWhatWasReviewed() throws IOException {
        Path folder = GOLDENS.resolve("packages");
        GeneratedCode code = GeneratedCode.of(Requests.of(
                folder.resolve("spec"),
                List.of(
                        new SchemaGroup(List.of("client/*.yaml"), List.of(), Requests.PACKAGE + ".client", "Event"),
                        new SchemaGroup(List.of("server/*.yaml"), List.of(), Requests.PACKAGE + ".server", "Edu"))));
        check(
                folder.resolve("expected"),
                code,
                file -> file.path().substring(Requests.PACKAGE.length() + 1).replace('/', '-'));
        code.compile();
    }

    /** No types: a schema with nearly every keyword, and two that refer to each other by what is in their scope. */
    @Test
    void validatorsAloneAreWhatWasReviewed() throws IOException {
        Path folder = GOLDENS.resolve("validators");
        SchemaGroup alone = new SchemaGroup(List.of("*.yaml", "*.json"), List.of(), Requests.PACKAGE, "", true);
        GeneratedCode code = GeneratedCode.of(Requests.of(folder.resolve("spec"), List.of(alone)));
        check(folder.resolve("expected"), code, GoldenTest::fileName);
        code.compile();
    }

    /** Strings and names that have types of the user's, one of which Java brings. */
    @Test
    void typedFormatsAreWhatWasReviewed() throws IOException {
        Path folder = GOLDENS.resolve("typed-formats");
        GeneratedCode code = GeneratedCode.of(new RequestBuilder(Requests.of(folder.resolve("spec"), "*.yaml"))
                .format("mx-user-id", UserId.class.getName(), "of")
                .format("uuid", "java.util.UUID", "fromString")
                .build());
        check(folder.resolve("expected"), code, GoldenTest::fileName);
        code.compile();
    }

    /** Strings and names that have types of the JDK, in an object and in a union. */
    @Test
    void javaTypesForFormatsAreWhatWasReviewed() throws IOException {
        Path folder = GOLDENS.resolve("java-formats");
        GeneratedCode code = GeneratedCode.of(new RequestBuilder(Requests.of(folder.resolve("spec"), "*.yaml"))
                .javaTypesForFormats()
                .nullAnnotations(true)
                .build());
        check(folder.resolve("expected"), code, GoldenTest::fileName);
        code.compile();
    }

    /** Whole values, parts of them of which one has no class, and a schema for which a union stands. */
    @Test
    void unionsAreWhatWasReviewed() throws IOException {
        Path folder = GOLDENS.resolve("unions");
        GeneratedCode code = unions();
        check(folder.resolve("expected"), code, GoldenTest::fileName);
        code.compile();
    }

    static GeneratedCode unions() {
        return GeneratedCode.of(unionsRequest());
    }

    static GenerationRequest unionsRequest() {
        List<String> edus = List.of("edus/*");
        return new RequestBuilder(Requests.of(
                        GOLDENS.resolve("unions/spec"),
                        List.of(new SchemaGroup(
                                List.of("edus/*", "transaction.yaml"), List.of(), Requests.PACKAGE, ""))))
                .unions(
                        UnionRequests.standingFor("AnyEdu", "edu.yaml", edus, "/edu_type", "/content/tone"),
                        UnionRequests.without(
                                List.of("transaction.yaml"),
                                UnionRequests.part("EduContent", "/content", "/edu_type", "/content/tone")))
                .build();
    }

    private static void check(Path expected, GeneratedCode code, Function<GeneratedFile, String> name)
            throws IOException {
        Map<String, String> generated = new TreeMap<>();
        code.spec().files().stream()
                .filter(file -> !file.path().startsWith(SUPPORT))
                .forEach(file -> generated.put(name.apply(file), file.text()));
        if (Boolean.getBoolean("golden.update")) {
            update(expected, generated);
        }
        assertThat(read(expected)).isEqualTo(generated);
    }

    private static String fileName(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return new TreeMap<>(texts);
    }

    private static void update(Path folder, Map<String, String> generated) throws IOException {
        Files.createDirectories(folder);
        for (String stale : read(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
