package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.generation.GenerationResult.Outcome;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.output.Execution;
import io.github.presencecodegen.output.WriteResult;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a second run does after something has changed, or nothing. */
class RegenerationTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    private static final String MOOD = """
            type: object
            properties:
              mood:
                type: string
                enum: [good, bad]
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void write() {
        spec = new SpecFolder(temp.resolve("spec"))
                .file("m.mood.yaml", MOOD)
                .file("m.knock.yaml", "allOf:\n- $ref: common/base.yaml\n- properties: {hard: {type: boolean}}\n")
                .file("common/base.yaml", "type: object\nproperties: {id: {type: string}}\n");
    }

    @Test
    void anUnchangedRunTouchesNothingAtAll() {
        int files = run().files().written();
        Map<Path, FileTime> before = aged();
        assertThat(run().files()).isEqualTo(new WriteResult(0, 0, files));
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void warningsAreSaidAgainAtPlacesAsTheyAreShownToday() {
        spec.file("m.mood.yaml", MOOD + "requird: [mood]\n");
        GenerationResult first = run();
        assertThat(first.diagnostics()).hasSize(1);

        GenerationResult second = run(request -> request.specName("../spec"));
        assertThat(second.files().written()).isZero();
        assertThat(second.schemas()).isEqualTo(2);
        Diagnostic warning = second.diagnostics().get(0);
        assertThat(warning.place()).hasToString("../spec/m.mood.yaml:6:1");
        assertThat(warning.message()).isEqualTo(first.diagnostics().get(0).message());
        assertThat(warning.hint()).isEqualTo(first.diagnostics().get(0).hint());
    }

    @Test
    void theOtherPartiesOfAWarningAreShownWhereTheyAreToday() {
        spec.file("m.mood.yaml", MOOD + "  never: {allOf: [{type: string}, {type: boolean}]}\n");
        assertThat(run().diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NEVER_PRESENT);

        assertThat(run(request -> request.specName("../spec"))
                        .diagnostics()
                        .get(0)
                        .related())
                .extracting(party -> party.place().toString())
                .containsExactly("../spec/m.mood.yaml:6:20", "../spec/m.mood.yaml:6:36");
    }

    @Test
    void aWarningStopsARunThatAsksForThatAlsoWhenItIsSaidAgain() {
        spec.file("m.mood.yaml", MOOD + "requird: [mood]\n");
        GenerationResult first = run(request -> request.failOnWarning(true));
        assertThat(first.failed()).isTrue();
        assertThat(first.diagnostics()).hasSize(1);
        assertThat(temp.resolve("target")).doesNotExist();

        run();
        Map<Path, FileTime> before = aged();
        GenerationResult second = run(request -> request.failOnWarning(true));
        assertThat(second.failed()).isTrue();
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(times()).isEqualTo(before);

        spec.file("m.mood.yaml", MOOD);
        assertThat(run(request -> request.failOnWarning(true)).failed()).isFalse();
    }

    @Test
    void anOverlayIsReadAgainIfItHasChanged() {
        SpecFolder overlays = new SpecFolder(temp.resolve("overlays")).file("mood.yaml", "why: {type: string}\n");
        UnaryOperator<RequestBuilder> overlaid =
                request -> request.overlay("m.mood.yaml#/properties", overlays.path("mood.yaml"));
        run();
        assertThat(run(overlaid).files().written()).isPositive();
        assertThat(mood()).contains("String why()");

        Map<Path, FileTime> before = aged();
        assertThat(run(overlaid).files().written()).isZero();
        assertThat(times()).isEqualTo(before);

        overlays.file("mood.yaml", "why: {type: boolean}\n");
        assertThat(run(overlaid).files().written()).isPositive();
        assertThat(mood()).contains("Boolean why()");

        overlays.file("mood.yaml", "why: [\n");
        assertThat(run(overlaid).failed()).isTrue();
        assertThat(run().files().written()).isPositive();
        assertThat(mood()).doesNotContain("why()");
    }

    @Test
    void aFileThatAnOverlayWaitsForIsNoticed() {
        SpecFolder overlays = new SpecFolder(temp.resolve("overlays")).file("mood.yaml", "why: {type: string}\n");
        spec.file("other/a.yaml", "properties: {}\n");
        UnaryOperator<RequestBuilder> overlaid =
                request -> request.overlay("other/*.yaml#/properties", overlays.path("mood.yaml"));
        assertThat(run(overlaid).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.OVERLAY_IDLE);
        assertThat(run(overlaid).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.OVERLAY_IDLE);
        spec.file("other/a.yaml", "title: x\n");
        assertThat(run(overlaid).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.OVERLAY_WITHOUT_TARGET);
    }

    @Test
    void warningsOfOverlaysAreSaidAgainWhereTheyAre() {
        SpecFolder overlays = new SpecFolder(temp.resolve("overlays")).file("mood.yaml", "gone: null\n");
        UnaryOperator<RequestBuilder> overlaid =
                request -> request.overlay("m.mood.yaml#/properties", overlays.path("mood.yaml"));
        GenerationResult first = run(overlaid);
        assertThat(first.diagnostics())
                .extracting(diagnostic -> diagnostic.place().toString())
                .containsExactly("overlays/mood.yaml:1:1");
        GenerationResult second = run(request -> overlaid.apply(request).specName("../spec"));
        assertThat(second.files().written()).isZero();
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    }

    @Test
    void aChangedSentenceChangesTheFilesThatShowIt() {
        run();
        Map<Path, FileTime> before = aged();
        spec.file("m.mood.yaml", MOOD + "description: How somebody feels.\n");
        assertThat(run().files().written()).isEqualTo(1);
        assertThat(changedSources(before)).containsExactly("org/example/matrix/MoodEdu.java");
    }

    @Test
    void aSentenceInAFileThatIsOnlyReferredToCounts() {
        run();
        Map<Path, FileTime> before = aged();
        spec.file(
                "common/base.yaml", "type: object\nproperties: {id: {type: string, description: Which one it is.}}\n");
        run();
        assertThat(changedSources(before))
                .containsExactly("org/example/matrix/BaseBase.java", "org/example/matrix/KnockEdu.java");
    }

    @Test
    void aRemovedSchemaTakesItsFilesWithIt() throws IOException {
        run();
        Files.delete(spec.path("m.knock.yaml"));
        WriteResult result = run().files();
        assertThat(result.written()).isZero();
        assertThat(result.deleted()).isPositive();
        assertThat(sources())
                .contains("org/example/matrix/MoodEdu.java")
                .noneMatch(file -> file.contains("Knock") || file.contains("Base"));
    }

    @Test
    void anAddedSchemaGetsItsFilesAndChangesNoOther() {
        run();
        Map<Path, FileTime> before = aged();
        spec.file("m.bell.yaml", "type: object\nproperties: {loud: {type: boolean}}\n");
        run();
        assertThat(changedSources(before))
                .contains("org/example/matrix/BellEdu.java")
                .allMatch(file -> file.contains("Bell"));
    }

    @Test
    void aPatternThatExcludesSomethingFromNowOnIsNoLongerWarnedOf() throws IOException {
        UnaryOperator<RequestBuilder> excluding = request ->
                request.groups(new SchemaGroup(List.of("m.*"), List.of("drafts/*"), "org.example.matrix", "Edu"));
        assertThat(run(excluding).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.EXCLUDES_NOTHING);
        spec.file("drafts/m.bell.yaml", "nothing: [");
        assertThat(run(excluding).diagnostics()).isEmpty();
        Files.delete(spec.path("drafts/m.bell.yaml"));
        assertThat(run(excluding).diagnostics()).hasSize(1);
    }

    @Test
    void aRenamedSchemaRenamesItsFiles() throws IOException {
        run();
        List<String> before = sources();
        Files.move(spec.path("m.mood.yaml"), spec.path("m.feeling.yaml"));
        run();
        assertThat(sources())
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(file -> file.replace("Mood", "Feeling"))
                        .toList());
    }

    static Stream<Named<UnaryOperator<RequestBuilder>>> settings() {
        return Stream.of(
                setting("plugin", request -> request.plugin("plugin 2")),
                setting("all enums open", request -> request.enums(EnumPolicy.OPEN)),
                setting("one enum open", request -> request.enums(EnumPolicy.opening(List.of("Mood")))),
                setting("nullAnnotations", request -> request.nullAnnotations(true)),
                setting("generatedAnnotations", request -> request.generatedAnnotations(GeneratedAnnotations.NONE)),
                setting("supportPackage", request -> request.supportPackage("org.example.other")),
                setting("typeSuffix", group(List.of("m.*"), List.of(), "org.example.matrix", "")),
                setting("basePackage", group(List.of("m.*"), List.of(), "org.example.other", "Edu")),
                setting("includes", group(List.of("m.mood*"), List.of(), "org.example.matrix", "Edu")),
                setting("excludes", group(List.of("m.*"), List.of("m.k*"), "org.example.matrix", "Edu")),
                setting(
                        "groups",
                        request -> request.groups(
                                new SchemaGroup(List.of("m.mood*"), List.of(), "org.example.matrix", "Edu"),
                                new SchemaGroup(List.of("m.*"), List.of(), "org.example.matrix.more", "Edu"))),
                setting("dialect", request -> request.dialect("2020-12")),
                setting("assertFormats", request -> request.assertFormats(true)),
                setting("assertContent", request -> request.assertContent(true)),
                setting("knownKeywords", request -> request.knownKeywords("self")),
                setting("formats", request -> request.format("uri", "java.net.URI", "create")),
                setting("schemaMappings", request -> request.schemaMapping("https://example.org/", "common/")),
                setting("validatorsOnly", request -> request.validatorsOnly(true)),
                setting("names", request -> request.names(new NameOverride("m.mood.yaml", "Feeling"))));
    }

    private static Named<UnaryOperator<RequestBuilder>> setting(String name, UnaryOperator<RequestBuilder> change) {
        return Named.of(name, change);
    }

    private static UnaryOperator<RequestBuilder> group(
            List<String> includes, List<String> excludes, String basePackage, String typeSuffix) {
        return request -> request.groups(new SchemaGroup(includes, excludes, basePackage, typeSuffix));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aChangedSettingChangesAllThatItTouches(UnaryOperator<RequestBuilder> change) {
        run();
        run(change);
        Map<String, String> regenerated = contents();
        deleteTarget();
        run(change);
        assertThat(regenerated).isEqualTo(contents());

        run();
        regenerated = contents();
        deleteTarget();
        run();
        assertThat(regenerated).as("and back").isEqualTo(contents());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsRemembered(UnaryOperator<RequestBuilder> change) {
        run();
        Map<Path, FileTime> before = aged();
        run(change);
        assertThat(times()).isNotEqualTo(before);
    }

    @Test
    void anotherOutputDirectoryGetsTheFilesAndTheFirstOneIsEmptied() {
        Path other = temp.resolve("target/other");
        int files = run().files().written();
        assertThat(run(request -> request.outputDirectory(other)).files()).isEqualTo(new WriteResult(files, files, 0));
        assertThat(request().output().sources().path()).isEmptyDirectory();
    }

    @Test
    void anOutputThatWasEditedOrDeletedIsRestored() throws IOException {
        run();
        Map<String, String> before = contents();
        Path edited = request().output().sources().path().resolve("org/example/matrix/MoodEdu.java");
        Files.writeString(edited, Files.readString(edited) + "// by hand\n");
        Files.delete(request().output().sources().path().resolve("org/example/matrix/support/JsonNull.java"));
        Files.writeString(request().output().work().path().resolve("manifest.json"), "{}");
        assertThat(run().files().written()).isEqualTo(2);
        assertThat(contents()).isEqualTo(before);

        Files.delete(request().output().work().path().resolve("manifest.json"));
        assertThat(run().files().written()).isZero();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aFileThatAppearsWhereOneWasLookedForInVainCounts() {
        spec.file("m.knock.yaml", "type: object\nproperties: {a: {$ref: 'common/base.yaml#/properties/id'}}\n");
        run();
        Map<Path, FileTime> before = aged();
        spec.file("common/base.yaml#/properties/id", "type: integer\n");
        run();
        assertThat(changedSources(before)).contains("org/example/matrix/KnockEdu.java");
    }

    @Test
    void aLinkThatLeadsElsewhereCounts() throws IOException {
        spec.file("common/other.yaml", "type: object\nproperties: {other: {type: string}}\n");
        Files.move(spec.path("common/base.yaml"), spec.path("common/first.yaml"));
        Path link = SymbolicLinks.create(spec.path("common/base.yaml"), Path.of("first.yaml"));
        run();
        Map<Path, FileTime> before = aged();
        Files.delete(link);
        SymbolicLinks.create(link, Path.of("other.yaml"));
        run();
        assertThat(changedSources(before)).contains("org/example/matrix/KnockEdu.java");
    }

    @Test
    void aFileThatNobodyReadsDoesNotCount() {
        run();
        Map<Path, FileTime> before = aged();
        spec.file("common/unused.yaml", "nothing: [").file("README.md", "# Words");
        run();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aFailingRunLeavesWhatWasThere() {
        run();
        Map<Path, FileTime> before = aged();
        spec.file("m.mood.yaml", MOOD + "enum: 5\n");
        assertThat(run().failed()).isTrue();
        assertThat(times()).isEqualTo(before);

        spec.file("m.mood.yaml", MOOD);
        assertThat(run().files().written()).isZero();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aDiskThatFailsHalfWayIsToldFromARunThatWasStopped() throws IOException {
        spec.file("m.mood.yaml", MOOD + "enum: 5\n");
        assertThat(run().outcome()).isEqualTo(Outcome.STOPPED);

        spec.file("m.mood.yaml", MOOD);
        Path inTheWay = request().output().work().path().resolve("manifest.json/in-the-way");
        Files.createDirectories(inTheWay);
        GenerationResult result = run();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
        assertThat(result.outcome()).isEqualTo(Outcome.INTERRUPTED);

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(run().outcome()).isEqualTo(Outcome.SUCCEEDED);
    }

    @Test
    void aPersonSFileInTheWayLeavesWhatWasThere() throws IOException {
        run();
        Path type = request().output().sources().path().resolve("org/example/matrix/MoodEdu.java");
        Files.writeString(type, "class MoodEdu {}");
        GenerationResult result = run();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.OUTPUT_NOT_OURS);
        assertThat(type).hasContent("class MoodEdu {}");
    }

    @Test
    void twoExecutionsShareTheSupportTypesAndNothingElse() {
        Execution first = new Execution("generate-a", Set.of("generate-a", "generate-b"), Set.of());
        Execution second = new Execution("generate-b", Set.of("generate-a", "generate-b"), Set.of("generate-a"));
        UnaryOperator<RequestBuilder> a = request -> request.execution(first)
                .groups(new SchemaGroup(List.of("m.mood*"), List.of(), "org.example.a", ""))
                .supportPackage("org.example.support");
        UnaryOperator<RequestBuilder> b = request -> request.execution(second)
                .groups(new SchemaGroup(List.of("m.knock*"), List.of(), "org.example.b", ""))
                .supportPackage("org.example.support");
        run(a);
        run(b);
        Map<Path, FileTime> before = aged();
        run(a);
        run(b);
        assertThat(times()).isEqualTo(before);
        assertThat(sources()).contains("org/example/a/Mood.java", "org/example/b/Knock.java");
        assertThat(run(request -> b.apply(request).nullAnnotations(true)).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.SUPPORT_DIFFERS);
        assertThat(run(request -> b.apply(request)
                                .groups(new SchemaGroup(List.of("m.*"), List.of(), "org.example.a", "")))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.OUTPUT_CLAIMED);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void anExecutionThatHasNotChangedNoticesThatAnotherClaimsItsFiles() {
        Set<String> both = Set.of("generate-a", "generate-b");
        UnaryOperator<RequestBuilder> a = request -> request.execution(new Execution("generate-a", both, Set.of()))
                .groups(new SchemaGroup(List.of("m.mood*"), List.of(), "org.example.a", ""))
                .supportPackage("org.example.support");
        UnaryOperator<RequestBuilder> b =
                request -> request.execution(new Execution("generate-b", both, Set.of("generate-a")))
                        .groups(new SchemaGroup(List.of("m.knock*"), List.of(), "org.example.b", ""))
                        .supportPackage("org.example.support");
        run(a);
        run(b);
        run(request -> a.apply(request).groups(new SchemaGroup(List.of("m.knock*"), List.of(), "org.example.b", "")));
        assertThat(run(b).diagnostics())
                .isNotEmpty()
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.OUTPUT_CLAIMED);
    }

    private String mood() {
        try {
            return Files.readString(request().output().sources().path().resolve("org/example/matrix/MoodEdu.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GenerationResult run() {
        return run(request -> request);
    }

    private GenerationResult run(UnaryOperator<RequestBuilder> change) {
        return new Generator()
                .generate(change.apply(new RequestBuilder(request())).build());
    }

    private GenerationRequest request() {
        return Requests.of(spec.root(), "m.*");
    }

    /** Sets the time of every file below the target folder to long ago, and gives the times. */
    private Map<Path, FileTime> aged() {
        for (Path file : files()) {
            try {
                Files.setLastModifiedTime(file, LONG_AGO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times();
    }

    private Map<Path, FileTime> times() {
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path file : files()) {
            try {
                times.put(file, Files.getLastModifiedTime(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times;
    }

    private List<String> changedSources(Map<Path, FileTime> before) {
        Path root = request().output().sources().path();
        return times().entrySet().stream()
                .filter(file -> file.getKey().startsWith(root))
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(file -> root.relativize(file.getKey()).toString().replace('\\', '/'))
                .toList();
    }

    private List<String> sources() {
        Path root = request().output().sources().path();
        return files().stream()
                .filter(file -> file.startsWith(root))
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files()) {
            try {
                contents.put(file.toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(temp.resolve("target"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteTarget() {
        try (Stream<Path> files = Files.walk(temp.resolve("target"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
