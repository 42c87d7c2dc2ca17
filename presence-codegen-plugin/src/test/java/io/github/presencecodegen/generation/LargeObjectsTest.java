package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas with thousands of properties become code that compiles without a warning, that HotSpot compiles
 * as well ({@code LoadedCode} sees to that), and that is right.
 */
@Timeout(300)
@Tag("full")
class LargeObjectsTest {

    @Test
    void validatorsOfVeryLargeSchemasAreRight(@TempDir Path folder) {
        assertThat(LargeSchemaRun.wrongAnswers(LargeSchemas.ofObjects(), folder))
                .isEmpty();
    }
}
