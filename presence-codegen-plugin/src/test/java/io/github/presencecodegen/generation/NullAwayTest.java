package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.UserId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The null annotations of generated code, as NullAway sees them. The profile error-prone brings it. */
class NullAwayTest {

    private static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final List<String> CLASS_PATH =
            Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));

    @TempDir
    private Path temp;

    @BeforeEach
    void requireNullAway() {
        assumeTrue(CLASS_PATH.stream().anyMatch(entry -> entry.contains("nullaway")), "no NullAway: see -Perror-prone");
        assumeTrue(Runtime.version().feature() >= 21, "Error Prone needs JDK 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructs", "documentation", "open-enums", "null-annotations"})
    void isContentWithTypes(String golden) throws IOException, InterruptedException {
        check(Requests.of(GOLDENS.resolve(golden + "/spec"), "**/event-schemas/*.yaml"));
    }

    /** With tuples, maps, parts of unions and several packages. */
    @Test
    void isContentWithTheExample() throws IOException, InterruptedException {
        check(Requests.of(
                GoldenTest.EXAMPLE_SPEC, "**/event-schemas/*.yaml", "room-events/*.yaml", "definitions/*.yaml"));
    }

    @Test
    void isContentWithUnions() throws IOException, InterruptedException {
        check(GoldenTest.unionsRequest());
    }

    @Test
    void isContentWithTypedFormats() throws IOException, InterruptedException {
        check(new RequestBuilder(Requests.of(GOLDENS.resolve("typed-formats/spec"), "*.yaml"))
                .format("mx-user-id", UserId.class.getName(), "of")
                .format("uuid", "java.util.UUID", "fromString")
                .build());
    }

    @Test
    void isContentWithTypesOfTheJdkForFormats() throws IOException, InterruptedException {
        check(new RequestBuilder(Requests.of(GOLDENS.resolve("java-formats/spec"), "*.yaml"))
                .javaTypesForFormats()
                .jackson(JacksonVersion.V2, JacksonVersion.V3)
                .build());
    }

    @Test
    void isContentWithValidatorsAlone() throws IOException, InterruptedException {
        SchemaGroup alone = new SchemaGroup(List.of("*.yaml", "*.json"), List.of(), Requests.PACKAGE, "", true);
        check(Requests.of(GOLDENS.resolve("validators/spec"), List.of(alone)));
    }

    /** Otherwise the tests above would say nothing. */
    @Test
    void findsAMistake() throws IOException, InterruptedException {
        Path source = Files.createDirectories(temp.resolve("org/example")).resolve("Wrong.java");
        Files.writeString(source, """
                package org.example;
                @org.jspecify.annotations.NullMarked
                final class Wrong {
                    static String text() {
                        return null;
                    }
                }
                """);
        assertThat(compile(List.of(source))).contains("[NullAway] returning @Nullable expression");
    }

    private void check(GenerationRequest request) throws IOException, InterruptedException {
        List<Path> sources = new ArrayList<>();
        GenerationRequest annotated =
                new RequestBuilder(request).nullAnnotations(true).build();
        for (GeneratedFile file :
                GeneratedCode.of(annotated, DiagnosticCode.NAME_CLASH).spec().files()) {
            Path source = temp.resolve("src").resolve(file.path());
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, file.text()));
        }
        assertThat(compile(sources)).isEmpty();
    }

    /** What the compiler of the JDK that runs the tests says with NullAway as the only check. */
    private String compile(List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
                .map(name -> "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
                .forEach(command::add);
        Stream.of("code", "comp")
                .map(name -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
                .forEach(command::add);
        command.addAll(List.of(
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
                        + " -XepOpt:NullAway:AnnotatedPackages=org.example",
                "-processorpath",
                String.join(File.pathSeparator, CLASS_PATH),
                "-classpath",
                String.join(File.pathSeparator, CLASS_PATH),
                "-d",
                temp.resolve("out").toString()));
        sources.forEach(source -> command.add(source.toString()));
        Path output = temp.resolve("javac.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readString(output);
    }
}
