package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of this package are copied into other projects, whose compilers may be set to refuse every warning. */
class CopiedSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/presencecodegen/support");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compileWithoutWarningsUnderAnotherPackage(boolean withJspecify, @TempDir Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Xdoclint:all/protected",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                withJspecify ? System.getProperty("java.class.path") : classes.toString());
        Boolean compiled = compiler.getTask(output, null, null, options, null, copies(withJspecify))
                .call();
        assertThat(output.toString()).isEmpty();
        assertThat(compiled).isTrue();
    }

    @Test
    void referToNothingThatIsNotCopied() throws IOException {
        for (Path source : sources()) {
            String text = Files.readString(source);
            assertThat(text).startsWith("package io.github.presencecodegen.support;\n");
            assertThat(text.substring(text.indexOf('\n'))).doesNotContain("io.github.presencecodegen");
            assertThat(text.lines().filter(line -> line.startsWith("import ")))
                    .as(source.toString())
                    .allMatch(line -> line.startsWith("import java.") || line.startsWith("import org.jspecify."));
            assertThat(text).containsOnlyOnce("\n@NullMarked\n");
            assertThat(copy(text, false)).doesNotContain("Nullable", "NullMarked", "jspecify");
            assertThat(text.lines()).as(source.toString()).hasSizeLessThanOrEqualTo(400);
        }
    }

    private static List<JavaFileObject> copies(boolean withJspecify) throws IOException {
        return sources().stream()
                .<JavaFileObject>map(source -> new CopiedSource(source, withJspecify))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String copy(String text, boolean withJspecify) {
        String moved = text.replaceFirst("package [a-z.]+;", "package org.example.support;");
        return withJspecify
                ? moved
                : moved.lines()
                        .filter(line -> !line.startsWith("import org.jspecify.") && !line.equals("@NullMarked"))
                        .map(line -> line.replace("@Nullable ", ""))
                        .collect(Collectors.joining("\n"));
    }

    private static final class CopiedSource extends SimpleJavaFileObject {

        private final Path source;
        private final boolean withJspecify;

        CopiedSource(Path source, boolean withJspecify) {
            super(URI.create("string:///org/example/support/" + source.getFileName()), Kind.SOURCE);
            this.source = source;
            this.withJspecify = withJspecify;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return copy(Files.readString(source), withJspecify);
        }
    }
}
