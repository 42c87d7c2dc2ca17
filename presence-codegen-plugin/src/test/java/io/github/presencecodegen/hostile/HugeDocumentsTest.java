package io.github.presencecodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specifications of {@link HugeDocuments}, in a JVM that has little memory. */
@Tag("small-memory")
@Timeout(120)
class HugeDocumentsTest {

    static List<HugeSpec> all() {
        return HugeDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void comesToWhatIsExpected(HugeSpec huge, @TempDir Path folder) {
        assertThat(huge.outcome(folder)).isEqualTo(huge.expected());
    }
}
