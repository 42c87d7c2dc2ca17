package io.github.presencecodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user has it, in a JVM of its own. */
class ExecutableJarIT {

    private static final Path JAR = Path.of(System.getProperty("cli.jar"));

    @TempDir
    private Path temp;

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(temp.resolve("out.txt").toFile())
                .redirectError(temp.resolve("err.txt").toFile())
                .start()
                .waitFor();
    }

    private String text(String file) throws IOException {
        return Files.readString(temp.resolve(file));
    }

    /** Formats, patterns, Markdown and unions need all libraries. */
    @Test
    void generatesAloneAndPrintsNothingElse() throws IOException, InterruptedException {
        Files.createDirectory(temp.resolve("spec"));
        Files.writeString(temp.resolve("spec/bell.yaml"), """
                type: object
                description: |
                  | a | b |
                  |---|---|
                  | 1 | *2* |
                properties:
                  tone: {type: string, pattern: "^\\\\p{L}+$"}
                  at: {oneOf: [{type: string, format: date-time}, {type: integer}]}
                """);
        assertThat(run("--spec", "spec", "--package", "org.example")).isZero();
        assertThat(text("err.txt")).isEmpty();
        assertThat(text("out.txt")).startsWith("Generated ").hasLineCount(1);
        assertThat(temp.resolve("generated-sources/org/example/Bell.java")).exists();
        Files.writeString(temp.resolve("spec/bell.yaml"), "$ref: gone.yaml\n");
        assertThat(run("--spec", "spec", "--package", "org.example")).isOne();
        assertThat(text("err.txt")).startsWith("spec/bell.yaml:1:1: error PC").doesNotContain("\tat ", "SLF4J");
        assertThat(run("--colour")).isEqualTo(2);
    }

    @Test
    void holdsNoMavenNoModuleAndNothingTwice() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.startsWith("io/github/presencecodegen/maven/"))
                    .noneMatch(name -> name.startsWith("org/apache/maven/"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.equals("META-INF/maven/plugin.xml"))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE");
        }
    }

    @Test
    void holdsTheLicencesOfItsLibraries() throws IOException, ReflectiveOperationException {
        // By name, since the module does not use the library itself.
        Class<?> library = Class.forName("org.commonmark.node.Node");
        String commonmarkJar =
                library.getProtectionDomain().getCodeSource().getLocation().getPath();
        try (JarFile jar = new JarFile(JAR.toFile());
                JarFile commonmark = new JarFile(commonmarkJar)) {
            assertThat(text(jar, "META-INF/licenses/commonmark.txt"))
                    .isEqualToNormalizingNewlines(text(commonmark, "META-INF/LICENSE.txt"));
            assertThat(text(jar, "META-INF/licenses/icu4j.txt")).contains("UNICODE LICENSE V3");
            assertThat(text(jar, "META-INF/licenses/README.txt"))
                    .contains("snakeyaml", "javapoet", "commonmark", "icu4j", "picocli", "jspecify");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
