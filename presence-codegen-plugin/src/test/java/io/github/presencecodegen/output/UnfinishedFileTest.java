package io.github.presencecodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFileTest {

    @TempDir
    private Path folder;

    @Test
    void eachAttemptHasAPlaceOfItsOwnThatNoCompilerReads() {
        Path one = UnfinishedFile.of(folder.resolve("A.java"));
        Path other = UnfinishedFile.of(folder.resolve("A.java"));
        assertThat(one.equals(other)).isFalse();
        assertThat(one.getParent()).isEqualTo(folder);
        assertThat(one.getFileName().toString()).startsWith(".").doesNotEndWith(".java");
    }

    @Test
    void whatKilledRunsLeftIsFoundByItsNameAndNothingElseIs() throws IOException {
        Path left = Files.writeString(UnfinishedFile.of(folder.resolve("A.java")), "// Gen");
        Path ofAPerson = Files.writeString(folder.resolve(".A.java.presence-codegen"), "mine");
        Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
        UnfinishedFile.sweep(folder);
        UnfinishedFile.sweep(folder.resolve("absent"));
        assertThat(left).doesNotExist();
        assertThat(ofAPerson).exists();
        assertThat(source).exists();
    }
}
