package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.testing.AgreementCase;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.ShuffledKeys;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The keys of a mapping have no order in YAML: in which order a schema has its keywords decides nothing about types. Only
 * what is reported follows it, so the classes that report are left out.
 */
class KeyOrderTest {

    private static final int ORDERS = 4;

    @TempDir
    private Path temp;

    static Stream<String> cases() {
        return AgreementCase.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decidesNoType(String name) {
        AgreementCase given = AgreementCase.read(name);
        Map<String, String> expected = generated(given, "written", ShuffledKeys.none());
        for (int seed = 0; seed < ORDERS; seed++) {
            Map<String, String> actual = generated(given, "shuffled-" + seed, ShuffledKeys.by(new Random(seed)));
            assertThat(actual.keySet()).as("order %d", seed).isEqualTo(expected.keySet());
            for (String path : expected.keySet()) {
                assertThat(actual.get(path)).as("order %d, %s", seed, path).isEqualTo(expected.get(path));
            }
        }
    }

    private Map<String, String> generated(AgreementCase given, String folder, ShuffledKeys order) {
        SpecFolder spec = new SpecFolder(temp.resolve(folder).resolve("spec"));
        given.files().forEach((path, text) -> spec.file(path, order.of(path, text)));
        GeneratedCode code = GeneratedCode.of(given.request(spec.root()), new Diagnostics());
        return code.spec().files().stream()
                .filter(file -> !file.path().contains("/support/"))
                .filter(file -> !file.path().endsWith("Checks.java"))
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text, (one, other) -> one, TreeMap::new));
    }
}
