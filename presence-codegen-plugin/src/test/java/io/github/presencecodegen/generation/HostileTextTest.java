package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.FileNames;
import io.github.presencecodegen.testing.HostileSpec;
import io.github.presencecodegen.testing.HostileSpecs;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.ReadBack;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.Seeds;
import io.github.presencecodegen.testing.SourceBatch;
import io.github.presencecodegen.testing.SourceStructure;
import io.github.presencecodegen.testing.SourceText;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.StructureComparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the texts of a specification are, the code says what it says for harmless ones, with these texts in its
 * literals. Compiled as strictly as may be, it reads a document with the exact names, and its files fit on every system.
 */
class HostileTextTest {

    private static final int SPECS = Integer.getInteger("text.fuzz.tries", 200);
    private static final int BATCH = 100;

    /** What may be refused because of a text: names that leave no room for a decision of ours. */
    private static final Set<DiagnosticCode> REFUSALS =
            Set.of(DiagnosticCode.TYPE_COLLISION, DiagnosticCode.POINTER_TOO_LONG);

    @Test
    void textIsData() {
        Seeds.tries(1).check(random -> textIsData(random.random()));
    }

    private static void textIsData(Random random) {
        int refused = 0;
        for (int left = SPECS; left > 0; left -= BATCH) {
            refused += check(Math.min(left, BATCH), random);
        }
        assertThat(refused).isLessThan(SPECS / 10);
    }

    private static int check(int specs, Random random) {
        Map<String, HostileSpec> accepted = new LinkedHashMap<>();
        Map<String, String> eventTypes = new HashMap<>();
        SourceBatch code = new SourceBatch();
        SourceBatch twins = new SourceBatch();
        for (int i = 0; i < specs; i++) {
            HostileSpec spec = HostileSpecs.next(random);
            String packageName = "hostile.s" + i;
            CompiledSpec compiled = compile(spec::write, packageName);
            if (!compiled.files().isEmpty()) {
                code.add(compiled.files());
                twins.add(compile(spec::writeTwin, packageName).files());
                accepted.put(packageName, spec);
                eventTypes.put(packageName, eventType(compiled));
            }
        }
        Map<String, SourceStructure> structures = code.compile();
        Map<String, SourceStructure> expected = twins.parse();
        LoadedCode loaded = code.loaded();
        accepted.keySet()
                .forEach(packageName -> in(packageName, structures)
                        .forEach((path, structure) ->
                                SourceText.check(path, code.sources().get(path), structure)));
        FileNames.check(loaded.classes().keySet());
        accepted.forEach((packageName, spec) -> {
            StructureComparison.compare(spec, in(packageName, structures), in(packageName, expected));
            ReadBack.check(spec, eventTypes.get(packageName), loaded);
        });
        return specs - accepted.size();
    }

    private interface Writing {
        SpecFolder to(SpecFolder folder);
    }

    private static String eventType(CompiledSpec compiled) {
        return compiled.manifest().stream()
                .filter(entry -> entry.kind().equals("object") && entry.file().startsWith("events/"))
                .filter(entry -> entry.pointer().isEmpty())
                .map(ManifestEntry::type)
                .findFirst()
                .orElseThrow();
    }

    /** The files of the types and of the support; none if the specification is refused, for a reason that is allowed. */
    private static CompiledSpec compile(Writing spec, String packageName) {
        Path root = temporaryFolder();
        try {
            spec.to(new SpecFolder(root));
            Diagnostics diagnostics = new Diagnostics();
            CompiledSpec compiled = new SpecCompiler(request(root, packageName), diagnostics).compile();
            for (Diagnostic diagnostic : diagnostics.all()) {
                if (diagnostic.severity() == Severity.ERROR) {
                    assertThat(REFUSALS).as(diagnostic.toString()).contains(diagnostic.code());
                }
                SourceText.checkShown(diagnostic.toString().replace("\n    ", " "));
            }
            return compiled;
        } finally {
            delete(root);
        }
    }

    private static GenerationRequest request(Path root, String packageName) {
        return new RequestBuilder(Requests.of(root, "events/**"))
                .groups(new SchemaGroup(List.of("events/**"), List.of(), packageName, "Edu"))
                .basePackage(packageName)
                .supportPackage("hostile.support")
                .build();
    }

    private static Map<String, SourceStructure> in(String packageName, Map<String, SourceStructure> structures) {
        Map<String, SourceStructure> found = new LinkedHashMap<>();
        structures.forEach((path, structure) -> {
            if (path.startsWith(packageName.replace('.', '/') + "/")) {
                found.put(path, structure);
            }
        });
        return found;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hostile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
