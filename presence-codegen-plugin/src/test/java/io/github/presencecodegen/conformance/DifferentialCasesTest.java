package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases on which validators were seen to disagree, decided by the standard, in the form of the official tests. */
class DifferentialCasesTest {

    private static final Path CASES = Path.of("src/test/resources/differential");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void theVerdictIsTheStandards(SuiteMode mode) {
        SuiteFolder cases = SuiteFolder.of(CASES, "differential", new SchemaSettings("2020-12", false, true));
        assertThat(cases.groups()).isNotEmpty();
        new SuiteRun(mode, temp, List.of(cases)).check(cases);
    }
}
