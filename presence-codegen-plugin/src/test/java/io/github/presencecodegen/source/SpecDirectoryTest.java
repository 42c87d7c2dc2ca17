package io.github.presencecodegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecDirectoryTest {

    @TempDir
    private Path temporary;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() throws IOException {
        spec = new SpecFolder(Files.createDirectory(temporary.resolve("root")));
    }

    @Test
    void doesNotListWhatRunsRemember() {
        spec.file("a.yaml", "")
                .file("out/.presence-codegen/manifest.json", "{}")
                .file("out/b.json", "");
        assertThat(spec.list("**")).containsExactly("a.yaml", "out/b.json");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void listsInTheOrderOfCodePoints() {
        spec.file("b.yaml", "")
                .file("a/z.yaml", "")
                .file("C.yaml", "")
                .file("a.yaml", "")
                .file("\ud83d\ude00.yaml", "");
        spec.file("\uff5e.yaml", "");
        assertThat(spec.list("**/*.yaml"))
                .containsExactly("C.yaml", "a.yaml", "a/z.yaml", "b.yaml", "\uff5e.yaml", "\ud83d\ude00.yaml");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void leavesOutWhatIsExcluded() {
        spec.file("a.yaml", "").file("old/b.yaml", "");
        List<String> files = spec.directory().list(spec.diagnostics());
        assertThat(new FilePatterns(List.of("**/*.yaml"), List.of("old/")).of(files))
                .containsExactly("a.yaml");
    }

    @Test
    void reportsAMissingDirectory() {
        SpecDirectory missing = new SpecDirectory(temporary.resolve("none"), SpecFolder.ORIGIN);
        assertThat(missing.list(spec.diagnostics())).isEmpty();
        assertThat(spec.reported()).containsExactly(":0:0 SPEC_DIRECTORY_MISSING");
        assertThat(missing.find("a.yaml")).isInstanceOf(FileLookup.Missing.class);
        assertThat(missing.filesIn("")).isEmpty();
    }

    @Test
    void opensAFile() {
        spec.file("a/b.yaml", "type: object\n");
        SourceFile file =
                spec.directory().open("a/./x/../b.yaml", spec.diagnostics()).orElseThrow();
        assertThat(file.path()).isEqualTo("a/b.yaml");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("type: object\n");
    }

    @Test
    void doesNotLeaveTheRoot() throws IOException {
        Files.writeString(temporary.resolve("secret.yaml"), "secret");
        for (String path : List.of("../secret.yaml", "/etc/hosts", "a/../../secret.yaml", "../other/../secret.yaml")) {
            assertThat(spec.directory().find(path)).as(path).isInstanceOf(FileLookup.Outside.class);
        }
        assertThat(spec.directory().open("../secret.yaml", spec.diagnostics())).isEmpty();
        assertThat(spec.directory().filesIn("..")).isEmpty();
        assertThat(spec.reported()).containsExactly("../secret.yaml:0:0 FILE_UNREADABLE");
    }

    @Test
    void saysWhyThereIsNothing() {
        spec.file("a/b.yaml", "");
        assertThat(spec.directory().find("a")).isEqualTo(new FileLookup.Missing("it is a folder"));
        assertThat(spec.directory().find("c.yaml")).isEqualTo(new FileLookup.Missing("there is no such file"));
        assertThat(spec.directory().find("a\0b")).isEqualTo(new FileLookup.Missing("this is not a file name"));
        assertThat(spec.directory().find("x".repeat(100_000))).isInstanceOf(FileLookup.Missing.class);
        assertThat(spec.directory().open("c.yaml", spec.diagnostics())).isEmpty();
        assertThat(spec.reported()).containsExactly("c.yaml:0:0 FILE_UNREADABLE");
    }

    @Test
    void readsUpToTheLimitAndNothingBeyond() throws IOException {
        spec.file("fits.yaml", new byte[SpecDirectory.FILE_SIZE_LIMIT]);
        try (RandomAccessFile huge = new RandomAccessFile(spec.path("huge.yaml").toFile(), "rw")) {
            huge.setLength(1L << 40);
        } catch (IOException noSparseFiles) {
            spec.file("huge.yaml", new byte[SpecDirectory.FILE_SIZE_LIMIT + 1]);
        }
        assertThat(spec.directory().open("fits.yaml", spec.diagnostics())).isPresent();
        assertThat(spec.directory().open("huge.yaml", spec.diagnostics())).isEmpty();
        assertThat(spec.reported()).containsExactly("huge.yaml:0:0 FILE_TOO_LARGE");
    }

    @Test
    void knowsAFileByItsRealPath() {
        spec.file("event-schemas/m.tag.yaml", "x");
        link("api/definitions/linked", "../../event-schemas");
        Optional<SourceFile> file = spec.directory().open("api/definitions/linked/m.tag.yaml", spec.diagnostics());
        assertThat(file).map(SourceFile::path).contains("event-schemas/m.tag.yaml");
    }

    @Test
    void doesNotFollowLinksWhenListing() {
        spec.file("real/a.yaml", "x");
        link("linked", "real");
        link("b.yaml", "real/a.yaml");
        link("real/up", "..");
        assertThat(spec.list("**")).containsExactly("real/a.yaml");
    }

    @Test
    void refusesLinksThatLeaveTheRoot() throws IOException {
        Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(temporary.resolve("elsewhere/secret.yaml"), "secret");
        link("inside", "../elsewhere");
        link("secret.yaml", "../elsewhere/secret.yaml");
        link("loop.yaml", "loop.yaml");
        assertThat(spec.directory().find("inside/secret.yaml")).isInstanceOf(FileLookup.Outside.class);
        assertThat(spec.directory().find("secret.yaml")).isInstanceOf(FileLookup.Outside.class);
        assertThat(spec.directory().find("loop.yaml")).isInstanceOf(FileLookup.Missing.class);
        assertThat(spec.directory().filesIn("inside")).isEmpty();
    }

    @Test
    void mayItselfBeReachedThroughALink() {
        spec.file("a.yaml", "x");
        Path linked = temporary.resolve("linked-root");
        SymbolicLinks.create(linked, spec.path(""));
        SpecDirectory directory = new SpecDirectory(linked, SpecFolder.ORIGIN);
        assertThat(directory.list(spec.diagnostics())).containsExactly("a.yaml");
        assertThat(directory.open("a.yaml", spec.diagnostics())).isPresent();
    }

    /** Windows and macOS take other spellings of a name, too, with which no other system would find the file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "common/BASE.yaml",
                "Common/base.yaml",
                "common\\base.yaml",
                "C:/spec/common/base.yaml",
                "x/../C:/spec/common/base.yaml"
            })
    void aFileHasOneSpelling(String other) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            spec = new SpecFolder(windows.getPath("C:\\spec")).file("common/base.yaml", "x");
            assertThat(spec.directory().find("common/base.yaml")).isEqualTo(new FileLookup.Found("common/base.yaml"));
            assertThat(spec.directory().find(other)).isEqualTo(new FileLookup.Missing("there is no such file"));
            assertThat(spec.directory().filesIn("common")).containsExactly("base.yaml");
            assertThat(spec.directory().filesIn("COMMON")).isEmpty();
        }
    }

    @Test
    void doesNotFollowAJunctionOfWindows() throws IOException {
        spec.file("real/a.yaml", "x");
        link("junction", "real");
        Path root = spec.root().toRealPath();
        FileListing listing = new FileListing(root, SpecFolder.ORIGIN, spec.diagnostics());
        BasicFileAttributes folderAndMore = folderAndMore();
        assertThat(listing.preVisitDirectory(root.resolve("junction"), folderAndMore))
                .isEqualTo(FileVisitResult.SKIP_SUBTREE);
        assertThat(listing.preVisitDirectory(root.resolve("real"), folderAndMore))
                .isEqualTo(FileVisitResult.CONTINUE);
    }

    /** What the JDK says of a junction, and of a folder that a cloud keeps. */
    private static BasicFileAttributes folderAndMore() {
        return (BasicFileAttributes) Proxy.newProxyInstance(
                SpecDirectoryTest.class.getClassLoader(),
                new Class<?>[] {BasicFileAttributes.class},
                (proxy, method, arguments) -> Set.of("isDirectory", "isOther").contains(method.getName()));
    }

    private void link(String path, String target) {
        SymbolicLinks.create(spec.path(path), Path.of(target));
    }
}
