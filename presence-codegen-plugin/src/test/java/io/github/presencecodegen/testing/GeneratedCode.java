package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.CompiledSpec;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.GenerationRequest;
import java.util.List;
import java.util.stream.Stream;

/** What the pipeline makes of a request, and what javac makes of that. */
public final class GeneratedCode {

    private final CompiledSpec spec;

    private GeneratedCode(CompiledSpec spec) {
        this.spec = spec;
    }

    /** Runs the pipeline; any diagnostic fails the test, unless its code is expected. */
    public static GeneratedCode of(GenerationRequest request, DiagnosticCode... expected) {
        Diagnostics diagnostics = new Diagnostics();
        CompiledSpec spec = new SpecCompiler(request, diagnostics).compile();
        assertThat(diagnostics.all())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .filteredOn(diagnostic -> !List.of(expected).contains(diagnostic.code()))
                .isEmpty();
        return new GeneratedCode(spec);
    }

    /** Runs the pipeline; an error fails the test, and warnings are left to it. */
    public static GeneratedCode of(GenerationRequest request, Diagnostics diagnostics) {
        CompiledSpec spec = new SpecCompiler(request, diagnostics).compile();
        assertThat(diagnostics.all())
                .filteredOn(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
                .isEmpty();
        return new GeneratedCode(spec);
    }

    public CompiledSpec spec() {
        return spec;
    }

    /** The text of a file, by the name of its class in the package of the types. */
    public String source(String className) {
        String path = Requests.PACKAGE.replace('.', '/') + "/" + className + ".java";
        return spec.files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    /** Compiles the code, and more beside it, as strictly as a consumer may; a warning fails the test. */
    public LoadedCode compile(String... more) {
        return sources(more).load();
    }

    /** Compiles the code, and more beside it that needs no comments. */
    public LoadedCode compileBeside(String... more) {
        return sources(more).loadWithoutComments();
    }

    private SourceBatch sources(String... more) {
        SourceBatch code = new SourceBatch();
        code.add(spec.files());
        code.add(Stream.of(more)
                .map(source -> new GeneratedFile(pathOf(source), source))
                .toList());
        return code;
    }

    private static String pathOf(String source) {
        String packageName = source.replaceAll("(?s).*?package ([\\w.]+);.*", "$1");
        String className = source.replaceAll("(?s).*?public (?:final class|record) (\\w+).*", "$1");
        return packageName.replace('.', '/') + "/" + className + ".java";
    }
}
