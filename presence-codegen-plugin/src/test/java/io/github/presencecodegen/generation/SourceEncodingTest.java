package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.GenerationResult.Outcome;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a project whose sources are not UTF-8, generated code is the same as in others. */
class SourceEncodingTest {

    private static final String JSON = "{\"größe\":\"über\",\"имя\":\"😀\",\"\u540d\":1,\"\uD835\uDCB3\":\"x\\\\ü\"}";

    @TempDir
    private Path temp;

    @Test
    void whatIsReadInAnotherEncodingMeansTheSame() throws Exception {
        RequestBuilder request = new RequestBuilder(Requests.of(
                new SpecFolder(temp.resolve("spec")).file("m.grüße.yaml", """
                        type: object
                        description: Ein Gruß \\ü und «— \\\\é.
                        properties:
                          größe: {enum: [über, unter, Ω], description: Wie gross}
                          имя: {type: string, default: "имя\\\\ü"}
                          名: {type: integer}
                          𝒳: {type: string, pattern: "[ü\\\\\\\\x]+"}
                        """).root(), "*.yaml"));
        GenerationResult utf8 = new Generator().generate(request.build());
        assertThat(utf8.outcome()).as("%s", utf8.diagnostics()).isEqualTo(Outcome.SUCCEEDED);
        String expected = roundTrip("UTF-8");
        GenerationResult ascii = new Generator().generate(request.inAscii().build());
        assertThat(ascii.files().written()).isPositive();
        for (String encoding : List.of("US-ASCII", "Shift_JIS")) {
            assertThat(roundTrip(encoding)).as(encoding).isEqualTo(expected);
        }
        assertThat(new Generator().generate(request.build()).files().written()).isZero();
    }

    private String roundTrip(String encoding) throws Exception {
        Path classes = compile(encoding);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(Requests.PACKAGE + ".GrüßeEdu");
            Object value = type.getMethod("fromJson", String.class).invoke(null, JSON);
            return value + " " + type.getMethod("größe").invoke(value) + " "
                    + type.getMethod("имяOrDefault").invoke(value);
        }
    }

    private Path compile(String encoding) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = temp.resolve("classes-" + encoding);
        Path root = temp.resolve("target/generated-sources/presence-codegen");
        StringWriter problems = new StringWriter();
        try (Stream<Path> sources = Files.walk(root);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-encoding",
                    encoding,
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror",
                    "-Xdoclint:all/protected",
                    "-d",
                    classes.toString());
            assertThat(compiler.getTask(problems, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                            .call())
                    .as("%s", problems)
                    .isTrue();
        }
        return classes;
    }
}
