package io.github.presencecodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generated.GeneratedHeader;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.manifest.RunManifest;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What executions remember, with files that are small enough to see through. */
class ExecutionHistoryTest {

    private static final ManifestEntry PRESENCE =
            new ManifestEntry("org.example.PresenceEdu", "object", "event-schemas/m.presence.yaml", "", 15);
    private static final ManifestEntry TYPING =
            new ManifestEntry("org.example.Typing", "object", "m.typing.yaml", "/a", 1);

    /** What a manifest says of an execution that has generated nothing for others. */
    private static final String NOTHING = "\"packaged\":false,\"supportPackage\":\"\",\"supportForOthers\":false,"
            + "\"supportTypes\":{},\"settings\":{},\"files\":{},\"reuse\":[]";

    private static final String NO_MANIFEST = "\"manifest\":{" + NOTHING + ",\"types\":[]}}";

    @TempDir
    private Path temp;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aStateIsReadAsItWasWritten() throws IOException {
        ExecutionState state = new ExecutionState(
                "generate-ü/A",
                new TreeMap<>(Map.of("file a.yaml", "1", "setting x", "two\nlines")),
                "src/main/spec",
                3,
                sources(),
                List.of(new OutputFile("a/A.java", "d", false), new OutputFile("a/S.java", "e", true)),
                List.of(new Diagnostic(
                        DiagnosticCode.UNKNOWN_KEYWORD,
                        new Place("src/main/spec", "a.yaml", 2, 1),
                        "m",
                        "h",
                        List.of(new Related(new Place("src/main/spec", "b.yaml", 1, 0), "l")))),
                RunManifest.of(List.of(PRESENCE, TYPING)));
        WorkDirectory work = new WorkDirectory(work());
        work.end(state);
        assertThat(work.states()).containsExactly(state);
    }

    @Test
    void executionsAreKeptApartWhateverTheirNames() throws IOException {
        Set<String> ids = Set.of("generate-a/b", "generate-a_b", "generate-../../ü", "generate-A", "generate-a");
        for (String id : ids) {
            runWithTypes(id, ids, PRESENCE);
        }
        try (Stream<Path> files = Files.list(work().resolve("executions"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "generate-a_2fb.json",
                            "generate-a_5fb.json",
                            "generate-_2e_2e_2f_2e_2e_2f_c3_bc.json",
                            "generate-_41.json",
                            "generate-a.json");
        }
    }

    @Test
    void theManifestListsTheTypesOfAllExecutionsByName() throws IOException {
        runWithTypes("a", TYPING);
        runWithTypes("b", Set.of("a", "b"), TYPING, PRESENCE);
        assertThat(work().resolve("manifest.json"))
                .hasContent("{\"version\":2,\"executions\":["
                        + "{\"execution\":\"a\"," + NOTHING + "},{\"execution\":\"b\"," + NOTHING + "}],\"types\":["
                        + "{\"type\":\"org.example.PresenceEdu\",\"kind\":\"object\","
                        + "\"file\":\"event-schemas/m.presence.yaml\",\"pointer\":\"\",\"line\":15,\"execution\":\"b\"},"
                        + typing("a") + "," + typing("b") + "]}");

        runWithTypes("b", Set.of("a", "b"));
        assertThat(work().resolve("manifest.json")).content().contains("Typing").doesNotContain("Presence");
        runWithTypes("b", Set.of("b"));
        assertThat(work().resolve("manifest.json"))
                .hasContent("{\"version\":2,\"executions\":[{\"execution\":\"b\"," + NOTHING + "}],\"types\":[]}");
    }

    private static String typing(String execution) {
        return "{\"type\":\"org.example.Typing\",\"kind\":\"object\",\"file\":\"m.typing.yaml\","
                + "\"pointer\":\"/a\",\"line\":1,\"execution\":\"" + execution + "\"}";
    }

    @Test
    void whatGoesIntoTheJarIsThatOfMainCode() throws IOException {
        Path packaged = temp.resolve("target/generated-resources/m.json");
        for (String id : List.of("a", "b")) {
            RunManifest types = RunManifest.of(List.of(id.equals("a") ? TYPING : PRESENCE));
            RunManifest manifest = new RunManifest(
                    id.equals("a"), types.support(), types.settings(), types.files(), types.reuse(), types.types());
            ExecutionState run =
                    new ExecutionState(id, new TreeMap<>(), "spec", 1, sources(), List.of(), List.of(), manifest);
            Execution execution = new Execution(id, Set.of("a", "b"), Set.of());
            ExecutionHistory history = ExecutionHistory.of(execution, work(), Optional.of(packaged));
            OutputDirectory output = new OutputDirectory(sources(), "s");
            history.commit(history.plan(run, PendingWrite.nothing(0), output), output, diagnostics);
        }
        assertThat(packaged).content().contains("Typing").doesNotContain("Presence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"version\":2}",
                "{\"version\":1,\"execution\":\"a\",\"inputs\":{},\"specName\":\"\",\"schemas\":0,"
                        + "\"outputDirectory\":\"s\",\"outputs\":[],\"warnings\":[]," + NO_MANIFEST,
                "{\"version\":2,\"execution\":\"a\",\"inputs\":{},\"specName\":\"\",\"schemas\":0,"
                        + "\"outputDirectory\":\"s\",\"outputs\":[],\"warnings\":[{\"code\":\"NO_SUCH\"}],"
                        + NO_MANIFEST,
                "{\"version\":2,\"execution\":\"a\",\"inputs\":{},\"specName\":\"\",\"schemas\":0,"
                        + "\"outputDirectory\":\"\\u0000\",\"outputs\":[],\"warnings\":[]," + NO_MANIFEST,
                "{\"version\":2,\"execution\":\"a\",\"inputs\":{},\"specName\":\"\",\"schemas\":0,\"outputDirectory\":\"s\","
                        + "\"outputs\":[{\"path\":\"A\\u0000.java\",\"digest\":\"\",\"shared\":false}],\"warnings\":[],"
                        + NO_MANIFEST,
                "{\"version\":2,\"execution\":\"a\",\"inputs\":{},\"specName\":\"\",\"schemas\":0,\"outputDirectory\":\"s\","
                        + "\"outputs\":[{\"path\":\"../A.java\",\"digest\":\"\",\"shared\":false}],\"warnings\":[],"
                        + NO_MANIFEST,
                "{\"version\":2,\"execution\":\"of another file\",\"inputs\":{},\"specName\":\"\",\"schemas\":0,"
                        + "\"outputDirectory\":\"s\",\"outputs\":[],\"warnings\":[]," + NO_MANIFEST
            })
    void aStateOfAnotherVersionOrADamagedOneCountsAsNone(String content) throws IOException {
        Files.createDirectories(work().resolve("executions"));
        Files.writeString(work().resolve("executions/a.json"), content);
        assertThat(history("a", Set.of("a")).lastRun()).isEmpty();
        runWithTypes("a", PRESENCE);
        assertThat(history("a", Set.of("a")).lastRun()).isPresent();
    }

    @Test
    void whatLostRunsMadeInTheBuildFolderIsClearedAway() throws IOException {
        run("a", file("A.java"), file("B.java"));
        Files.delete(work().resolve("executions/a.json"));
        assertThat(run("a", file("B.java"))).isEqualTo(new WriteResult(0, 1, 1));
        assertThat(sources().resolve("A.java")).doesNotExist();
    }

    @Test
    void whatLostRunsMadeElsewhereIsLeftAlone() throws IOException {
        Path checkedIn = temp.resolve("src/main/java");
        run(checkedIn, "a", file("A.java"));
        Files.delete(work().resolve("executions/a.json"));
        run(checkedIn, "a", file("B.java"));
        assertThat(checkedIn.resolve("A.java")).exists();
    }

    @Test
    void aStaleFileGoesWithTheFoldersThatItLeavesEmpty() throws IOException {
        run("a", file("x/y/A.java"), file("x/B.java"));
        assertThat(run("a", file("x/B.java"))).isEqualTo(new WriteResult(0, 1, 1));
        assertThat(sources().resolve("x/y")).doesNotExist();
        run("a");
        assertThat(sources()).isEmptyDirectory();
    }

    @Test
    void aFileThatSomebodyTookOverStays() throws IOException {
        run("a", file("A.java"), file("B.java"));
        Files.writeString(sources().resolve("A.java"), "class A {}");
        assertThat(run("a", file("B.java"))).isEqualTo(new WriteResult(0, 0, 1));
        assertThat(sources().resolve("A.java")).hasContent("class A {}");
    }

    @Test
    void nothingIsDeletedBehindALinkThatLeadsOut() throws IOException {
        run("a", file("x/A.java"));
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.move(sources().resolve("x/A.java"), outside.resolve("A.java"));
        Files.delete(sources().resolve("x"));
        SymbolicLinks.create(sources().resolve("x"), outside);
        run("a");
        assertThat(outside.resolve("A.java")).exists();
    }

    @Test
    void aStateThatNamesFilesElsewhereDeletesNoneOfThem() throws IOException {
        Path outside = Files.writeString(temp.resolve("Mine.java"), GeneratedHeader.alone() + "\n");
        WorkDirectory work = new WorkDirectory(work());
        work.end(state(sources(), "a", List.of(new OutputFile("../../../Mine.java", "d", false)), List.of()));
        run("a");
        assertThat(outside).exists();
    }

    /** Such a name is legal where the separator is another one. */
    @Test
    void aFolderMayHaveABackslashInItsName() throws IOException {
        Path folder = temp.resolve("target/a\\b");
        run(folder, "a", file("A.java"));
        assertThat(run(folder, "a", file("B.java"))).isEqualTo(new WriteResult(1, 1, 0));
        assertThat(folder.resolve("A.java")).doesNotExist();
    }

    @Test
    void anOutputFolderThatMovesTakesItsFilesAlong() throws IOException {
        run("a", file("A.java"));
        assertThat(run(temp.resolve("target/other"), "a", file("A.java"))).isEqualTo(new WriteResult(1, 1, 0));
        assertThat(sources()).isEmptyDirectory();
    }

    @Test
    void aRunAfterOneThatWasKilledKnowsWhatThatWrote() throws IOException {
        run("a", file("A.java"));
        WorkDirectory work = new WorkDirectory(work());
        work.begin(state(sources(), "a", List.of(output(file("A.java")), output(file("B.java"))), List.of()));
        Files.writeString(sources().resolve("B.java"), file("B.java").text());
        Files.writeString(UnfinishedFile.of(sources().resolve("B.java")), "// Gen");
        Files.writeString(sources().resolve(".C.java.presence-codegen"), "of a person");

        assertThat(history("a", Set.of("a")).lastRun()).isEmpty();
        assertThat(run("a", file("A.java"))).isEqualTo(new WriteResult(0, 1, 1));
        try (Stream<Path> files = Files.list(sources())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("A.java", ".C.java.presence-codegen");
        }
        assertThat(history("a", Set.of("a")).lastRun()).isPresent();
    }

    @Test
    void theCopyThatAKilledRunLeftBesideACompleteFileGoes() throws IOException {
        run("a", file("A.java"));
        Path manifest = UnfinishedFile.of(work().resolve("manifest.json"));
        Path state = UnfinishedFile.of(work().resolve("executions/a.json"));
        Files.writeString(manifest, "{");
        Files.writeString(state, "{");
        run("a", file("A.java"));
        assertThat(manifest).doesNotExist();
        assertThat(state).doesNotExist();
    }

    @Test
    void whatAnotherExecutionWasWritingWhenItWasKilledIsLeftToThatOne() throws IOException {
        run("b", file("B.java"));
        new WorkDirectory(work())
                .begin(state(sources(), "b", List.of(output(file("B.java")), output(file("C.java"))), List.of()));
        Files.writeString(sources().resolve("C.java"), file("C.java").text());
        Set<String> both = Set.of("a", "b");

        assertThat(commit(sources(), "a", both, diagnostics, file("A.java"))).isEqualTo(new WriteResult(1, 0, 0));
        assertThat(commit(sources(), "b", both, diagnostics, file("B.java"))).isEqualTo(new WriteResult(0, 1, 1));
    }

    @Test
    void aDiskThatFailsHalfWayLeavesTheListOfWhatWasBegun() throws IOException {
        run("a", file("A.java"));
        GeneratedFile refused = file("B".repeat(300) + ".java");
        run("a", file("C.java"), refused);
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);

        assertThat(history("a", Set.of("a")).lastRun()).isEmpty();
        assertThat(commit(sources(), "a", Set.of("a"), new Diagnostics(), file("A.java")))
                .isEqualTo(new WriteResult(1, 1, 0));
        assertThat(sources().resolve("C.java")).doesNotExist();
    }

    @Test
    void anExecutionThatTheModuleNoLongerHasLeavesNothingBehind() throws IOException {
        run("old", file("A.java"), file("B.java"));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(sources().resolve("B.java"), longAgo);

        assertThat(run("renamed", file("B.java"))).isEqualTo(new WriteResult(0, 1, 1));
        assertThat(sources().resolve("A.java")).doesNotExist();
        assertThat(Files.getLastModifiedTime(sources().resolve("B.java"))).isEqualTo(longAgo);
        assertThat(work().resolve("executions/old.json")).doesNotExist();
    }

    @Test
    void whatIsRunByHandClearsNothingAway() throws IOException {
        run("old", file("A.java"));
        Execution byHand = new Execution("new", Set.of(), Set.of(), true);
        commit(sources(), byHand, diagnostics, file("B.java"));
        assertThat(sources().resolve("A.java")).exists();

        run("configured", file("C.java"));
        assertThat(sources()).isDirectoryNotContaining("glob:**/{A,B}.java").isDirectoryContaining("glob:**/C.java");
    }

    @Test
    void executionsLeaveEachOthersFilesAlone() throws IOException {
        GeneratedFile shared = new GeneratedFile("S.java", GeneratedHeader.alone() + "\n", true);
        Set<String> both = Set.of("a", "b");
        assertThat(commit(sources(), "a", both, diagnostics, file("A.java"), shared))
                .isEqualTo(new WriteResult(2, 0, 0));
        assertThat(commit(sources(), "b", both, diagnostics, file("B.java"), shared))
                .isEqualTo(new WriteResult(1, 0, 1));
        assertThat(commit(sources(), "a", both, diagnostics)).isEqualTo(new WriteResult(0, 1, 0));
        assertThat(sources().resolve("S.java")).exists();
        assertThat(commit(sources(), "b", both, diagnostics)).isEqualTo(new WriteResult(0, 2, 0));
        assertThat(sources()).isEmptyDirectory();
    }

    @Test
    void aFileBelongsToTheExecutionThatGeneratedItFirstInThisBuild() throws IOException {
        run("a", file("A.java"));
        ExecutionState wish = state(sources(), "b", List.of(output(file("a.java"))), List.of());

        history(new Execution("b", Set.of("a", "b"), Set.of())).checkClaims(wish, "out", diagnostics);
        assertThat(diagnostics.all()).as("a may have changed its mind").isEmpty();

        history(new Execution("b", Set.of("a", "b"), Set.of("a"))).checkClaims(wish, "out", diagnostics);
        assertThat(diagnostics.all()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_CLAIMED);
            assertThat(diagnostic.message()).contains("the execution a ");
            assertThat(diagnostic.place().path()).isEqualTo("a.java");
        });
    }

    @Test
    void aSharedFileHasOneContent() throws IOException {
        run("a", new GeneratedFile("S.java", GeneratedHeader.alone() + "\none", true));
        ExecutionState same = state(
                sources(),
                "b",
                List.of(output(new GeneratedFile("S.java", GeneratedHeader.alone() + "\none", true))),
                List.of());
        ExecutionState other = state(
                sources(),
                "b",
                List.of(output(new GeneratedFile("S.java", GeneratedHeader.alone() + "\ntwo", true))),
                List.of());
        ExecutionHistory history = history(new Execution("b", Set.of("a", "b"), Set.of("a")));
        history.checkClaims(same, "out", diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        history.checkClaims(other, "out", diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.SUPPORT_DIFFERS);
    }

    private WriteResult runWithTypes(String id, ManifestEntry... types) throws IOException {
        return runWithTypes(id, Set.of(id), types);
    }

    private WriteResult runWithTypes(String id, Set<String> configured, ManifestEntry... types) throws IOException {
        return commit(
                sources(),
                new Execution(id, configured, Set.of()),
                diagnostics,
                state(sources(), id, List.of(), List.of(types)));
    }

    private WriteResult run(String id, GeneratedFile... files) throws IOException {
        return run(sources(), id, files);
    }

    private WriteResult run(Path root, String id, GeneratedFile... files) throws IOException {
        return commit(root, id, Set.of(id), diagnostics, files);
    }

    private WriteResult commit(
            Path root, String id, Set<String> configured, Diagnostics diagnostics, GeneratedFile... files)
            throws IOException {
        return commit(root, new Execution(id, configured, Set.of()), diagnostics, files);
    }

    private WriteResult commit(Path root, Execution execution, Diagnostics diagnostics, GeneratedFile... files)
            throws IOException {
        List<OutputFile> outputs =
                Stream.of(files).map(ExecutionHistoryTest::output).toList();
        return commit(root, execution, diagnostics, state(root, execution.id(), outputs, List.of()), files);
    }

    private WriteResult commit(
            Path root, Execution execution, Diagnostics diagnostics, ExecutionState run, GeneratedFile... files)
            throws IOException {
        OutputDirectory output = new OutputDirectory(root, "out");
        PendingWrite pending = output.prepare(List.of(files), diagnostics).orElseThrow();
        output.create(diagnostics);
        ExecutionHistory history = ExecutionHistory.of(execution, work());
        return history.commit(history.plan(run, pending, output), output, diagnostics);
    }

    private ExecutionHistory history(String id, Set<String> configured) throws IOException {
        return history(new Execution(id, configured, Set.of()));
    }

    private ExecutionHistory history(Execution execution) throws IOException {
        return ExecutionHistory.of(execution, work());
    }

    private static ExecutionState state(Path root, String id, List<OutputFile> outputs, List<ManifestEntry> types) {
        return new ExecutionState(id, new TreeMap<>(), "spec", 1, root, outputs, List.of(), RunManifest.of(types));
    }

    private static OutputFile output(GeneratedFile file) {
        return new OutputFile(file.path(), Digest.of(file.text().getBytes(StandardCharsets.UTF_8)), file.shared());
    }

    private static GeneratedFile file(String path) {
        return new GeneratedFile(path, GeneratedHeader.alone() + "\nclass X {} // " + path);
    }

    private Path sources() {
        return temp.resolve("target/generated-sources");
    }

    private Path work() {
        return temp.resolve("target/presence-codegen");
    }
}
