package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Our own cases for every keyword of every draft, in the form and the folders of the official tests. */
class ConformanceCasesTest {

    private static final Path CASES = Path.of("src/test/resources/conformance");

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> validators_say_what_the_standard_says() {
        List<SuiteFolder> folders = SuiteFolder.in(CASES);
        assertThat(folders).isNotEmpty();
        new FileTree(CASES.resolve("remotes")).copyTo(temp.resolve(SchemaSettings.REMOTES));
        SuiteRun run = new SuiteRun(SuiteMode.VALIDATORS, temp, folders);
        return folders.stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> run.check(folder)));
    }
}
