package io.github.presencecodegen.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/presencecodegen/support");

    private static final Set<String> OPTIONAL = Set.copyOf(SupportSources.OPTIONAL);

    private static final List<String> ALL = Stream.concat(
                    SupportSources.NAMES.stream(), SupportSources.OPTIONAL.stream())
            .toList();

    @Test
    void listsEverySupportType() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(SupportSources.NAMES).isSorted().doesNotContainAnyElementsOf(SupportSources.OPTIONAL);
            assertThat(SupportSources.OPTIONAL).isSorted();
            assertThat(ALL)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("package-info.java"))
                                    .map(name -> name.replace(".java", ""))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void leavesOutWhatNoSchemaNeeds() {
        assertThat(SupportSources.in("x", false)).hasSameSizeAs(SupportSources.NAMES);
        assertThat(SupportSources.in("x", false, Set.of("UuidFormat", "Ascii")))
                .extracting(GeneratedFile::path)
                .hasSize(SupportSources.NAMES.size() + 2)
                .contains("x/Ascii.java", "x/UuidFormat.java")
                .isSorted();
    }

    @Test
    void refusesAnExtraThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportSources.in("x", false, Set.of("Ascii", "JsonValue", "Nonsense")))
                .withMessage("no optional support types: [JsonValue, Nonsense]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void belongToTheConsumingProject(boolean nullAnnotations) {
        for (GeneratedFile file : SupportSources.in("org.example.matrix.support", nullAnnotations, OPTIONAL)) {
            assertThat(file.path()).startsWith("org/example/matrix/support/").endsWith(".java");
            assertThat(file.text())
                    .startsWith(GeneratedHeader.alone() + "\npackage org.example.matrix.support;\n\n")
                    .endsWith("}\n")
                    .doesNotContain("presencecodegen", "\n\n\n", "\r", " \n", "  ;");
        }
    }

    @Test
    void keepNoTraceOfUnwantedNullAnnotations() {
        assertThat(SupportSources.in("x", false, OPTIONAL))
                .allSatisfy(file -> assertThat(file.text()).doesNotContain("jspecify", "@Null"));
    }

    @Test
    void carryWantedNullAnnotations() {
        assertThat(SupportSources.in("x", true, OPTIONAL))
                .allSatisfy(file -> assertThat(file.text()).contains("import org.jspecify", "\n@NullMarked\n"));
    }

    @Test
    void compileWithoutAnyLibraryAndWithoutAnyWarning() {
        assertThat(compile(false, List.of())).succeededWithoutWarnings();
    }

    @Test
    void compileWithNullAnnotationsWithoutAnyWarning() {
        List<File> jspecify = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jspecify"))
                .map(File::new)
                .toList();
        assertThat(compile(true, jspecify)).succeededWithoutWarnings();
    }

    @Test
    void withoutNullAnnotationsASourceReadsAsIfItNeverHadAny() {
        String source = """
                package a;

                import java.util.List;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                /** A type. */
                @NullMarked
                final class A<T extends @Nullable Object> {

                    private final @Nullable String text;
                    private byte @Nullable [] bytes;

                    A(@Nullable String text, @Nullable Object @Nullable ... more) {}

                    @Override
                    public boolean equals(@Nullable Object other) {}

                    @NullMarked
                    record Nested(Map.@Nullable Entry<A, @Nullable A> entry) {}
                }
                """;
        assertThat(SupportSources.withoutNullAnnotations(source)).isEqualTo("""
                        package a;

                        import java.util.List;

                        /** A type. */
                        final class A<T> {

                            private final String text;
                            private byte[] bytes;

                            A(String text, Object... more) {}

                            @Override
                            public boolean equals(Object other) {}

                            record Nested(Map.Entry<A, A> entry) {}
                        }
                        """);
    }

    @Test
    void withoutNullAnnotationsASourceKeepsNoEmptyImports() {
        assertThat(SupportSources.withoutNullAnnotations(
                        "package a;\n\nimport org.jspecify.annotations.NullMarked;\n\n@NullMarked\nclass A {}\n"))
                .isEqualTo("package a;\n\nclass A {}\n");
    }

    private static Compilation compile(boolean nullAnnotations, List<File> classpath) {
        List<JavaFileObject> sources =
                SupportSources.in("org.example.matrix.support", nullAnnotations, OPTIONAL).stream()
                        .map(file -> JavaFileObjects.forSourceString(
                                file.path().replace(".java", "").replace('/', '.'), file.text()))
                        .toList();
        return Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all", "-Xdoclint:all/protected", "-Werror")
                .withClasspath(classpath)
                .compile(sources);
    }
}
