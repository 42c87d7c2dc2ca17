package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.presencecodegen.generation.request.NamedFolder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownFoldersTest {

    @Test
    void foldersAreShownFromWhereTheUserWorks() {
        Path work = Path.of("work").toAbsolutePath();
        assertThat(NamedFolder.shown(work.resolve("a/src/main/spec"), work)).isEqualTo("a/src/main/spec");
        assertThat(NamedFolder.shown(work.resolve("a/../b"), work)).isEqualTo("b");
        assertThat(NamedFolder.shown(work, work)).isEqualTo(work.toString().replace('\\', '/'));
        assertThat(NamedFolder.shown(work.resolveSibling("other"), work))
                .isEqualTo(work.resolveSibling("other").toString().replace('\\', '/'));
    }

    @Test
    void theSeparatorOfFoldersIsShownAsASlash() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path work = windows.getPath("C:\\work");
            assertThat(NamedFolder.shown(work.resolve("a\\b"), work)).isEqualTo("a/b");
            assertThat(NamedFolder.shown(windows.getPath("C:\\other"), work)).isEqualTo("C:/other");
        }
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
            Path work = unix.getPath("/work");
            assertThat(NamedFolder.shown(work.resolve("a\\b"), work)).isEqualTo("a\\b");
        }
    }
}
