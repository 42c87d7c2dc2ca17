package io.github.presencecodegen.runtime;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.presencecodegen.formats.KnownFormat;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generated.GeneratedHeader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of the support types, as they are here and as they are copied into other projects. */
class SupportSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/presencecodegen/support");

    private static final List<String> ALL = all();

    private static List<String> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString())
                    .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
                    .filter(name -> !name.startsWith("Jackson"))
                    .map(name -> name.replace(".java", "").replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<GeneratedFile> copied(boolean nullAnnotations) {
        return new SupportSources(
                        "org.example.matrix.support", nullAnnotations, GeneratedAnnotations.OWN_AND_JDK, Set.of())
                .files(ALL);
    }

    private static Collection<String> closure(String... names) {
        return new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of())
                .closure(List.of(names))
                .keySet();
    }

    @Test
    void copiesEveryTypeThatIsAskedFor() {
        assertThat(copied(false))
                .extracting(file -> file.path()
                        .replace("org/example/matrix/support/", "")
                        .replace(".java", "")
                        .replace('/', '.'))
                .containsExactlyElementsOf(ALL);
    }

    /** One that is missing here would be missing in every module that has its support types from another. */
    @Test
    void allAreThoseOfEverySchema() {
        SupportSources sources = new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of());
        assertThat(sources.digests(SupportSources.complete(List.of())).keySet()).containsExactlyElementsOf(ALL);
    }

    @Test
    void copiesNoTypeOfTheOtherPackagesUnasked() {
        assertThat(new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of()).files(List.of()))
                .extracting(GeneratedFile::path)
                .filteredOn(path -> path.indexOf('/') != path.lastIndexOf('/'))
                .containsExactly("x/pattern/UndecidedPatternException.java");
    }

    /** What users call themselves is there, whatever the schemas say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BasicOutput",
                "CanonicalJson",
                "InvalidJsonException",
                "InvalidValueException",
                "JsonLimits",
                "JsonReader",
                "JsonType",
                "JsonValue",
                "JsonWriter",
                "PatternMap",
                "ReadResult",
                "Violation"
            })
    void copiesWhatUsersCallThemselves(String type) {
        assertThat(new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of()).files(List.of()))
                .extracting(GeneratedFile::path)
                .contains("x/" + type + ".java");
    }

    @Test
    void copiesWhatATypeRefersTo() {
        assertThat(closure("format.UuidFormat")).containsExactly("format.Ascii", "format.UuidFormat");
        assertThat(closure("format.EmailFormat"))
                .containsExactly(
                        "format.Ascii", "format.EmailFormat", "format.HostnameFormat", "format.IpAddressFormat");
        assertThat(closure("regex.EcmaRegex"))
                .contains("regex.RegexParser", "pattern.PatternReader")
                .doesNotContain("pattern.JsonPattern");
    }

    @Test
    void lieInThePackagesThatAreReserved() {
        assertThat(copied(false))
                .extracting(file ->
                        file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '.'))
                .allMatch(SupportSources.packages("org.example.matrix.support")::contains);
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of()).files(List.of("Nonsense")))
                .withMessage("no support type has the name Nonsense");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void belongToTheConsumingProject(boolean nullAnnotations) {
        for (GeneratedFile file : copied(nullAnnotations)) {
            assertThat(file.path()).startsWith("org/example/matrix/support/").endsWith(".java");
            assertThat(file.text())
                    .startsWith(GeneratedHeader.alone() + "\npackage org.example.matrix.support")
                    .endsWith("}\n")
                    .doesNotContain("presencecodegen", "\n\n\n", "\r", " \n", "  ;");
        }
    }

    @Test
    void keepNoTraceOfUnwantedNullAnnotations() {
        assertThat(copied(false)).allSatisfy(file -> assertThat(file.text()).doesNotContain("jspecify", "@Null"));
    }

    @Test
    void carryWantedNullAnnotations() {
        assertThat(copied(true))
                .allSatisfy(file ->
                        assertThat(file.text()).contains("import org.jspecify").containsOnlyOnce("\n@NullMarked\n"));
    }

    @Test
    void importTheJdkAndEachOtherAlone() {
        for (GeneratedFile file : copied(true)) {
            assertThat(file.text().lines().filter(line -> line.startsWith("import ")))
                    .as(file.path())
                    .allMatch(line -> line.startsWith("import java.")
                            || line.startsWith("import org.jspecify.")
                            || line.startsWith("import org.example.matrix.support."));
        }
    }

    @Test
    void haveNoMoreThan400Lines() throws IOException {
        for (String name : ALL) {
            Path source = SOURCES.resolve(name.replace('.', '/') + ".java");
            assertThat(Files.readAllLines(source)).as(name).hasSizeLessThanOrEqualTo(400);
        }
    }

    @Test
    void compileWithoutAnyLibraryAndWithoutAnyWarning() {
        assertThat(compile(copied(false), List.of())).succeededWithoutWarnings();
    }

    @Test
    void compileWithNullAnnotationsWithoutAnyWarning() {
        List<File> jspecify = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jspecify"))
                .map(File::new)
                .toList();
        assertThat(compile(copied(true), jspecify)).succeededWithoutWarnings();
    }

    static Stream<String> starts() {
        return Stream.concat(
                Arrays.stream(KnownFormat.values())
                        .flatMap(format -> format.predicate(false).stream())
                        .map(predicate -> predicate.type())
                        .distinct(),
                Stream.of("format.HostnameFormat", "pattern.JsonPattern", "TypedFormat"));
    }

    /** Each alone, so that nothing it needs is there by chance. */
    @ParameterizedTest
    @MethodSource("starts")
    void compileWithWhatTheyReferTo(String start) {
        Map<String, SupportSource> sources =
                new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of()).closure(List.of(start));
        List<GeneratedFile> files = new SupportSources("x", false, GeneratedAnnotations.NONE, Set.of())
                .files(List.of(start)).stream()
                        .filter(file -> sources.containsKey(
                                file.path().replaceAll("^x/|\\.java$", "").replace('/', '.')))
                        .toList();
        assertThat(files).hasSameSizeAs(sources.keySet());
        assertThat(compile(files, List.of())).succeededWithoutWarnings();
    }

    private static Compilation compile(List<GeneratedFile> files, List<File> classpath) {
        List<JavaFileObject> sources = files.stream()
                .map(file -> JavaFileObjects.forSourceString(
                        file.path().replace(".java", "").replace('/', '.'), file.text()))
                .toList();
        return Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all", "-Xdoclint:all/protected", "-Werror")
                .withClasspath(classpath)
                .compile(sources);
    }
}
