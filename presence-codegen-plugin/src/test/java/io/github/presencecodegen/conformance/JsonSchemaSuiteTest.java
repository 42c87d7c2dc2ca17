package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.OutsideData;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The official tests of JSON Schema (json-schema-org/JSON-Schema-Test-Suite), from the folder in the system property
 * {@code json.schema.test.suite.dir}: every case of every draft that is supported, in every way that generated code can
 * be asked.
 */
class JsonSchemaSuiteTest {

    private static final String PROPERTY = "json.schema.test.suite.dir";

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> validators_say_what_the_standard_says() {
        return run(SuiteMode.VALIDATORS);
    }

    @TestFactory
    Stream<DynamicTest> types_read_what_the_standard_calls_valid() {
        return run(SuiteMode.TYPES);
    }

    private Stream<DynamicTest> run(SuiteMode mode) {
        Optional<Path> suite = OutsideData.folder(PROPERTY);
        assumeTrue(suite.isPresent(), "set -D" + PROPERTY + " to the folder that holds tests and remotes");
        List<SuiteFolder> folders = SuiteFolder.in(suite.get());
        assertThat(folders).isNotEmpty();
        System.out.println("JSON Schema Test Suite, left out: " + SuiteFolder.unsupported(suite.get()));
        new FileTree(suite.get().resolve("remotes")).copyTo(temp.resolve(SchemaSettings.REMOTES));
        SuiteRun run = new SuiteRun(mode, temp, folders);
        return folders.stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> run.check(folder)));
    }
}
