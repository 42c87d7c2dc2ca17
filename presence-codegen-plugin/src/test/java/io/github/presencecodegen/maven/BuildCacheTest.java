package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Extension;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCacheTest {

    private static final String EXTENSIONS = """
            <extensions xmlns="http://maven.apache.org/EXTENSIONS/1.0.0">
              <!-- <artifactId>another</artifactId> -->
              <extension>
                <groupId>org.apache.maven.extensions</groupId>
                <artifactId>maven-build-cache-extension</artifactId>
                <version>1.2.1</version>
              </extension>
            </extensions>
            """;

    @TempDir
    private Path module;

    private final Properties user = new Properties();
    private MavenProject project;

    @BeforeEach
    void module() throws IOException {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setSourceDirectory(module.resolve("src/main/java").toString());
        model.getBuild().setTestSourceDirectory(module.resolve("src/test/java").toString());
        project = new MavenProject(model);
        project.setFile(module.resolve("pom.xml").toFile());
        file("extensions.xml", EXTENSIONS);
    }

    @Test
    void missesFoldersThatAreNoInputs() {
        assertThat(misses()).isTrue();
    }

    @Test
    void mayBeAnExtensionOfThePom() throws IOException {
        Files.delete(module.resolve(".mvn/extensions.xml"));
        assertThat(misses()).isFalse();
        Extension extension = new Extension();
        extension.setArtifactId("maven-build-cache-extension");
        project.getBuild().addExtension(extension);
        assertThat(misses()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<extensions/>",
                "<extensions><extension>",
                "<extensions><extension><artifactId>x</artifactId></extension></extensions>"
            })
    void isNotThereWithoutTheExtension(String extensions) throws IOException {
        file("extensions.xml", extensions);
        assertThat(misses()).isFalse();
    }

    @Test
    void isOffBeforeMaven39OrWhereItIsSwitchedOff() throws IOException {
        assertThat(cache("3.8.7").misses(spec())).isFalse();
        assertThat(cache("4.0.0").misses(spec())).isTrue();
        user.setProperty("maven.build.cache.enabled", "false");
        assertThat(misses()).isFalse();
        user.clear();
        file("maven-build-cache-config.xml", "<cache><configuration><enabled>false</enabled></configuration></cache>");
        assertThat(misses()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "maven.build.cache.input.spec, src/main/spec, false",
        "maven.build.cache.input, src/main/spec/, false",
        "maven.build.cache.input.1, src, false",
        "maven.build.cache.input.1, src/main/specs, true",
        "maven.build.cache.input.1, src/main/spec/events, true",
        "maven.build.cache.input.glob, src/main/spec, true",
    })
    void seesWhatAPropertyOfThePomNames(String name, String value, boolean misses) {
        project.getProperties().setProperty(name, value);
        assertThat(misses()).isEqualTo(misses);
    }

    @ParameterizedTest
    @CsvSource({"'{*.java,*.yaml}', false", "'*.{json,xml}', false", "'{*.java,*.xml}', true", "'*', false"})
    void seesFilesWhoseNamesFitItsPattern(String glob, boolean misses) throws IOException {
        file(
                "maven-build-cache-config.xml",
                "<cache><input><global><glob>" + glob
                        + "</glob><includes><include>src/main/spec</include></includes></global></input></cache>");
        assertThat(misses()).isEqualTo(misses);
    }

    private void file(String name, String text) throws IOException {
        Path file = module.resolve(".mvn").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean misses() {
        return cache("3.9.11").misses(spec());
    }

    private Path spec() {
        return module.resolve("src/main/spec");
    }

    private BuildCache cache(String maven) {
        ModuleProperties properties = new ModuleProperties(user, new Properties(), project.getProperties());
        return new BuildCache(project, properties, module.resolve(".mvn"), maven);
    }
}
