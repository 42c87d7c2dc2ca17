package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFingerprintTest {

    @TempDir
    private Path temp;

    @Test
    void aSnapshotIsKnownByItsContent() throws IOException {
        Path jar = Files.writeString(temp.resolve("plugin.jar"), "one");
        String first = of(artifact("plugin", "1-SNAPSHOT", jar));
        assertThat(of(artifact("plugin", "1-SNAPSHOT", jar))).isEqualTo(first);
        Files.writeString(jar, "two");
        assertThat(of(artifact("plugin", "1-SNAPSHOT", jar))).isNotEqualTo(first);
    }

    @Test
    void aFolderOfClassesIsKnownByItsFiles() throws IOException {
        Path classes = Files.createDirectory(temp.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "a");
        String first = of(artifact("plugin", "1-SNAPSHOT", classes));
        Files.move(classes.resolve("A.class"), classes.resolve("B.class"));
        String renamed = of(artifact("plugin", "1-SNAPSHOT", classes));
        Files.writeString(classes.resolve("B.class"), "b");
        assertThat(of(artifact("plugin", "1-SNAPSHOT", classes))).isNotIn(first, renamed);
        assertThat(renamed).isNotEqualTo(first);
    }

    @Test
    void aReleaseIsKnownByItsVersionAndThoseOfItsLibraries() throws IOException {
        Path jar = Files.writeString(temp.resolve("plugin.jar"), "one");
        String first = of(artifact("plugin", "1", jar), artifact("library", "1", jar));
        Files.writeString(jar, "two");
        assertThat(of(artifact("library", "1", jar), artifact("plugin", "1", jar)))
                .as("in any order")
                .isEqualTo(first);
        assertThat(of(artifact("plugin", "1", jar), artifact("library", "2", jar)))
                .isNotEqualTo(first);
    }

    private static String of(Artifact... artifacts) throws IOException {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setArtifacts(List.of(artifacts));
        return PluginFingerprint.of(plugin);
    }

    private static Artifact artifact(String id, String version, Path file) {
        Artifact artifact =
                new DefaultArtifact("org.example", id, version, null, "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file.toFile());
        return artifact;
    }
}
