package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.presencecodegen.generation.request.NamedFolder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "compile,  true,  true",
        ",         true,  true",
        "provided, true,  true",
        "system,   true,  true",
        "runtime,  false, true",
        "test,     false, true",
    })
    void jspecifyCountsWhereTheCompilerSeesIt(String scope, boolean inMain, boolean inTests) {
        List<Dependency> dependencies =
                List.of(dependency("org.example", "other", null), dependency("org.jspecify", "jspecify", scope));
        assertThat(Settings.hasJspecify(dependencies, false)).isEqualTo(inMain);
        assertThat(Settings.hasJspecify(dependencies, true)).isEqualTo(inTests);
    }

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

    private static Dependency dependency(String groupId, String artifactId, String scope) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(groupId);
        dependency.setArtifactId(artifactId);
        dependency.setScope(scope);
        return dependency;
    }
}
