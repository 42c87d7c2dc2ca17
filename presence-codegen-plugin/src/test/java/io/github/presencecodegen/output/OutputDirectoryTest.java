package io.github.presencecodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generated.GeneratedHeader;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path temp;

    private Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void setRoot() {
        root = temp.resolve("target/generated sources/ü");
    }

    @Test
    void nothingIsCreatedOrTouchedBeforeItIsWritten() {
        OutputDirectory output = new OutputDirectory(root, "target/generated");
        assertThat(output.prepare(List.of(file("A.java", "")), diagnostics)
                        .orElseThrow()
                        .contents())
                .hasSize(1);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void reportsAFileInPlaceOfAFolderAroundTheRoot() throws IOException {
        Files.writeString(temp.resolve("target"), "");
        write(file("A.java", ""));
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
    }

    @Test
    void createsTheRootEvenWithoutFiles() {
        assertThat(write()).isZero();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void writesUtf8IntoNewFolders() {
        assertThat(write(file("org/example/A.java", "class A {} // ü"))).isOne();
        assertThat(root.resolve("org/example/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(GeneratedHeader.alone() + "\nclass A {} // ü");
    }

    @Test
    void leavesEqualFilesUntouched() throws IOException {
        write(file("A.java", "class A {}"), file("B.java", "class B {}"));
        Files.setLastModifiedTime(root.resolve("A.java"), LONG_AGO);
        Files.setLastModifiedTime(root.resolve("B.java"), LONG_AGO);

        assertThat(write(file("A.java", "class A {}"), file("B.java", "class B2 {}")))
                .isOne();
        assertThat(Files.getLastModifiedTime(root.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root.resolve("B.java"))).isGreaterThan(LONG_AGO);
        assertThat(root.resolve("B.java")).hasContent(GeneratedHeader.alone() + "\nclass B2 {}");
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        write(file("a/A.java", "class A {}"));
        write(file("a/A.java", "class A2 {}"));
        try (Stream<Path> files = Files.list(root.resolve("a"))) {
            assertThat(files).containsExactly(root.resolve("a/A.java"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/A.java",
                "../A.java",
                "a/../../A.java",
                "a//A.java",
                "./A.java",
                "a\\A.java",
                "C:/A.java",
                ".git/A.java"
            })
    void refusesPathsThatAreNoJavaNames(String path) {
        assertThatThrownBy(() -> write(file(path, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void holdsNoFileElsewhere() throws IOException {
        Files.createDirectories(root);
        byte[] content = {1};
        Files.write(temp.resolve("A.java"), content);
        Files.write(root.resolve("A.java"), content);
        String digest = Digest.of(content);
        OutputDirectory output = new OutputDirectory(root, "target/generated");
        assertThat(output.holds(List.of(new OutputFile("A.java", digest, false))))
                .isTrue();
        assertThat(output.holds(List.of(new OutputFile("../A.java", digest, false))))
                .isFalse();
    }

    @Test
    void refusesTwoFilesOfOnePath() {
        assertThatThrownBy(() -> write(file("A.java", "1"), file("A.java", "2")))
                .hasMessageContaining("two generated files want the path A.java");
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        write();
        SymbolicLinks.create(root.resolve("org"), outside);

        assertThat(write(file("org/example/A.java", ""))).isZero();
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void refusesALinkInPlaceOfAFile() throws IOException {
        Path outside = Files.writeString(temp.resolve("Mine.java"), GeneratedHeader.alone());
        write();
        SymbolicLinks.create(root.resolve("A.java"), outside);

        write(file("A.java", ""));
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_NOT_OURS);
        assertThat(outside).hasContent(GeneratedHeader.alone());
    }

    @Test
    void acceptsARootThatIsReachedThroughALink() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        root = SymbolicLinks.create(temp.resolve("link"), real).resolve("sources");

        assertThat(write(file("a/A.java", ""))).isOne();
        assertThat(real.resolve("sources/a/A.java")).exists();
    }

    @Test
    void replacesNoFileOfAPersonAndThenWritesNothing() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("Mine.java"), "class Mine {}");

        assertThat(write(file("A.java", ""), file("Mine.java", ""))).isZero();
        assertThat(diagnostics.all()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_NOT_OURS);
            assertThat(diagnostic.place().path()).isEqualTo("Mine.java");
        });
        assertThat(root.resolve("Mine.java")).hasContent("class Mine {}");
        assertThat(root.resolve("A.java")).doesNotExist();
    }

    @Test
    void takesBytesThatAreNoTextForAPersons() throws IOException {
        Files.createDirectories(root);
        Files.write(root.resolve("A.java"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        write(file("A.java", ""));
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_NOT_OURS);
    }

    @Test
    void reportsAFileInPlaceOfAFolder() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("org"), "");

        write(file("org/example/A.java", ""));
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
    }

    @Test
    void reportsAFileInPlaceOfTheRoot() throws IOException {
        Files.createDirectories(root.getParent());
        Files.writeString(root, "");

        write(file("A.java", ""));
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
    }

    @Test
    void reportsWhatTheDiskRefuses() {
        write(file("A.java", ""), file("B".repeat(300) + ".java", ""));
        assertThat(root.resolve("A.java")).exists();
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
    }

    /** As with a letter that the locale does not have. */
    @Test
    void reportsAFileThatCanHaveNoSuchName() {
        write(file("A.java", ""), file("B\0.java", ""));
        assertThat(reported()).containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
        assertThat(root).doesNotExist();
    }

    private List<DiagnosticCode> reported() {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }

    /** How many files were written. */
    private int write(GeneratedFile... files) {
        OutputDirectory output = new OutputDirectory(root, "target/generated");
        Optional<PendingWrite> pending = output.prepare(List.of(files), diagnostics);
        if (pending.isEmpty() || !output.create(diagnostics)) {
            return 0;
        }
        output.write(pending.get(), diagnostics);
        return pending.get().contents().size();
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, GeneratedHeader.alone() + "\n" + text);
    }
}
