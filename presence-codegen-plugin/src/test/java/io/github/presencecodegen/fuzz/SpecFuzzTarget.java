package io.github.presencecodegen.fuzz;

import com.sun.source.util.JavacTask;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.CompiledSpec;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.testing.Requests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * From the bytes of a specification to Java that parses. Jazzer calls it by the name of its method and needs nothing else
 * of it, so an ordinary test can replay inputs without Jazzer.
 */
public final class SpecFuzzTarget {

    /** A line of this divides the input into files. */
    private static final String DIVIDER = "\n====\n";

    /** Only the first is selected; the others are there to be referred to. */
    private static final List<String> FILES = List.of("m.a.yaml", "b.yaml", "c.yaml", "d.json");

    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private static final Pattern OWN_PATH = Pattern.compile("org/example/matrix/(?:support/)?[^/\\\\:]+\\.java");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private static final Path SPEC = temporaryFolder();

    private SpecFuzzTarget() {}

    /** Takes one input through the pipeline. Anything thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        write(input);
        Diagnostics diagnostics = new Diagnostics();
        CompiledSpec compiled = new SpecCompiler(Requests.of(SPEC, "m.*"), diagnostics).compile();
        if (diagnostics.hasErrors()) {
            require(compiled.files().isEmpty(), "there are errors, but something would be written");
            return;
        }
        List<GeneratedFile> own = compiled.files().stream()
                .peek(file -> require(OWN_PATH.matcher(file.path()).matches(), "not a path of ours: " + file.path()))
                .filter(file -> !file.path().contains("/support/"))
                .toList();
        int length = own.stream().mapToInt(file -> file.text().length()).sum();
        require(length <= MOST_CHARACTERS, "too much Java: " + length + " characters");
        requireJava(own);
    }

    private static void write(byte[] input) {
        // One character for each byte, so that what is no UTF-8 stays as it is.
        String[] parts = new String(input, StandardCharsets.ISO_8859_1).split(DIVIDER, FILES.size());
        try {
            for (int i = 0; i < FILES.size(); i++) {
                Path file = SPEC.resolve(FILES.get(i));
                if (i < parts.length) {
                    Files.write(file, parts[i].getBytes(StandardCharsets.ISO_8859_1));
                } else {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireJava(List<GeneratedFile> files) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<Source> sources = files.stream().map(Source::new).toList();
        try {
            ((JavacTask) JAVAC.getTask(null, null, problems, List.of("-proc:none"), null, sources)).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        require(problems.getDiagnostics().isEmpty(), "this is no Java: " + problems.getDiagnostics());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("spec-fuzz-target");
            return Files.createDirectory(folder.resolve("spec"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
