package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.output.WriteResult;
import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole runs where paths are those of Windows: with backslashes, drives, and names that no case tells apart. */
class WindowsRunTest {

    private static final String KNOCK = "allOf:\n- $ref: common/base.yaml\n- properties: {hard: {type: boolean}}\n";
    private static final String BASE = "type: object\nproperties: {id: {type: string}}\n";

    private FileSystem windows;
    private SpecFolder spec;

    @BeforeEach
    void write() {
        windows = Jimfs.newFileSystem(
                Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").build());
        spec = written(windows.getPath("C:\\work\\spec"));
    }

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private static SpecFolder written(Path root) {
        return new SpecFolder(root).file("events/m.knock.yaml", KNOCK).file("events/common/base.yaml", BASE);
    }

    private static GenerationResult run(GenerationRequest request) {
        return new Generator().generate(request);
    }

    private GenerationRequest request() {
        return Requests.of(spec.root(), "**/m.*");
    }

    @Test
    void writesTheBytesThatEveryOtherSystemGets() throws IOException {
        assertThat(run(request()).diagnostics()).isEmpty();
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
            SpecFolder same = written(unix.getPath("/work/spec"));
            run(Requests.of(same.root(), "**/m.*"));
            Map<String, String> there = new FileTree(unix.getPath("/work/target")).contents();
            assertThat(there).hasSizeGreaterThan(10);
            assertThat(new FileTree(windows.getPath("C:\\work\\target")).contents())
                    .isEqualTo(there);
        }
    }

    @Test
    void anUnchangedRunWritesNothing() {
        int files = run(request()).files().written();
        assertThat(run(request()).files()).isEqualTo(new WriteResult(0, 0, files));
    }

    @Test
    void anUnchangedRunWritesNothingToAnotherDriveEither() {
        GenerationRequest there = new RequestBuilder(request())
                .outputDirectory(windows.getPath("D:\\generated"))
                .build();
        int files = run(there).files().written();
        assertThat(run(there).files()).isEqualTo(new WriteResult(0, 0, files));
        assertThat(windows.getPath("D:\\generated\\org\\example\\matrix\\KnockEdu.java"))
                .exists();
    }

    @Test
    void aChangedSchemaReplacesItsFile() throws IOException {
        run(request());
        spec.file("events/common/base.yaml", BASE.replace("id", "identity"));
        assertThat(run(request()).diagnostics()).isEmpty();
        assertThat(Files.readString(source("KnockEdu.java"))).contains("String identity()");
    }

    @Test
    void aRemovedSchemaTakesItsFilesWithIt() throws IOException {
        spec.file("events/m.bell.yaml", BASE);
        run(request());
        Files.delete(spec.path("events/m.bell.yaml"));
        assertThat(run(request()).files().deleted()).isPositive();
        assertThat(source("BellEdu.java")).doesNotExist();
        assertThat(source("KnockEdu.java")).exists();
    }

    @Test
    void aSchemaMayChangeTheCaseOfItsName() throws IOException {
        run(request());
        Files.delete(spec.path("events/m.knock.yaml"));
        spec.file("events/m.KNOCK.yaml", KNOCK);
        assertThat(run(request()).diagnostics()).isEmpty();
        Path type = source("KNOCKEdu.java");
        assertThat(type.toRealPath().getFileName()).hasToString("KNOCKEdu.java");
        assertThat(Files.readString(type)).contains("class KNOCKEdu ");
        assertThat(run(request()).files().written()).isZero();
    }

    @Test
    void aReferenceIsSpelledAsTheFileIs() {
        spec.file("events/m.knock.yaml", KNOCK.replace("base", "Base"));
        assertThat(run(request()).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNRESOLVABLE_REF);
            assertThat(diagnostic.hint()).isEqualTo("Did you mean \"common/base.yaml\"?");
        });
    }

    @Test
    void namesFilesWithSlashes() {
        Path type = source("KnockEdu.java");
        new SpecFolder(type.getParent()).file("KnockEdu.java", "class KnockEdu {}");
        assertThat(run(request()).diagnostics())
                .extracting(Diagnostic::place)
                .singleElement()
                .hasToString("target/generated-sources/presence-codegen/org/example/matrix/KnockEdu.java");
    }

    private Path source(String file) {
        return request().output().sources().path().resolve("org/example/matrix").resolve(file);
    }
}
