package io.github.presencecodegen.matrix;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.CompiledSpec;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code of a release: generated in one run, compiled as strictly as a consumer may, and loaded. */
final class GeneratedRelease {

    private final List<Diagnostic> warnings;
    private final CompiledSpec spec;
    private final LoadedCode code;
    private final Duration compilation;
    private final Map<String, String> rootTypes = new HashMap<>();

    private GeneratedRelease(GeneratedCode generated, Diagnostics diagnostics) {
        this.warnings = List.copyOf(diagnostics.all());
        this.spec = generated.spec();
        long start = System.nanoTime();
        this.code = generated.compile();
        this.compilation = Duration.ofNanos(System.nanoTime() - start);
        for (ManifestEntry entry : spec.manifest()) {
            if (entry.pointer().isEmpty() && !entry.kind().equals("validator")) {
                rootTypes.putIfAbsent(entry.file(), entry.type());
            }
        }
    }

    /** The code of some groups; an error fails the test. */
    static GeneratedRelease of(Path schemas, List<SchemaGroup> groups, EnumPolicy enums) {
        Diagnostics diagnostics = new Diagnostics();
        GeneratedCode generated = GeneratedCode.of(
                new RequestBuilder(Requests.of(schemas, groups))
                        .enums(enums)
                        .basePackage(Requests.PACKAGE)
                        .build(),
                diagnostics);
        return new GeneratedRelease(generated, diagnostics);
    }

    /** What was reported. */
    List<Diagnostic> warnings() {
        return warnings;
    }

    CompiledSpec spec() {
        return spec;
    }

    LoadedCode code() {
        return code;
    }

    /** How long javac took, with its lints, to be shown and not to be relied on. */
    Duration compilation() {
        return compilation;
    }

    /** The type of a whole file. */
    GeneratedType type(String file) {
        String name = rootTypes.get(file);
        if (name == null) {
            throw new AssertionError("no type of " + file);
        }
        return new GeneratedType(code, name);
    }
}
