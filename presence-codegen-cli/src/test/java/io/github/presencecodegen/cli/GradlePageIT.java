package io.github.presencecodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The build of {@code docs/with-other-tools.md}, run by the Gradle that {@code -Dgradle=...} names. It needs Maven Central, since
 * Gradle reads the parents of a POM.
 */
@EnabledIfSystemProperty(named = "gradle", matches = ".+")
class GradlePageIT {

    private static final Path JAR = Path.of(System.getProperty("cli.jar", ""));

    private static final String GROUP = "io/github/presence-codegen/";

    @TempDir
    private Path temp;

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void copy(Path file, String to) throws IOException {
        Path path = temp.resolve(to);
        Files.createDirectories(path.getParent());
        Files.copy(file, path);
    }

    private String gradle() throws IOException, InterruptedException {
        Process gradle = new ProcessBuilder(
                        System.getProperty("gradle"),
                        "--no-daemon",
                        "--console=plain",
                        "-Dmaven.repo.local=" + temp.resolve("repository"),
                        "build")
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(gradle.getInputStream().readAllBytes());
        assertThat(gradle.waitFor()).as(output).isZero();
        return output;
    }

    /** As if it had been installed. */
    private void install(String version) throws IOException {
        String cli = "repository/" + GROUP + "presence-codegen-cli/" + version + "/presence-codegen-cli-" + version;
        copy(JAR, cli + ".jar");
        copy(JAR.resolveSibling("dependency-reduced-pom.xml"), cli + ".pom");
        copy(
                Path.of("../pom.xml"),
                "repository/" + GROUP + "presence-codegen-parent/" + version + "/presence-codegen-parent-" + version
                        + ".pom");
    }

    @Test
    void generatesAndCompiles() throws IOException, InterruptedException {
        Matcher build = Pattern.compile("(?s)```groovy\\n(.*?)```")
                .matcher(Files.readString(Path.of("../docs/with-other-tools.md")));
        assertThat(build.find()).isTrue();
        Matcher version = Pattern.compile("presence-codegen-cli:([^']+)'").matcher(build.group(1));
        assertThat(version.find()).isTrue();
        install(version.group(1));
        write("settings.gradle", "rootProject.name = 'doorbells'\n");
        write("build.gradle", build.group(1));
        write("src/main/spec/doorbell.yaml", "type: object\nproperties:\n  tone: {type: string}\n");
        write(
                "src/main/java/org/example/App.java",
                "package org.example;\n\nclass App {\n\n    org.example.bells.Doorbell bell;\n}\n");
        assertThat(gradle()).contains("Generated ", "BUILD SUCCESSFUL");
        assertThat(temp.resolve("build/classes/java/main/org/example/App.class"))
                .exists();
        assertThat(gradle()).contains(":generatePresence UP-TO-DATE");
    }
}
