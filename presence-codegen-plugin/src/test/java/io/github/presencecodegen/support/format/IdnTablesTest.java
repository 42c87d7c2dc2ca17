package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update=true} writes the tables anew. */
class IdnTablesTest {

    private static final Path SOURCE = Path.of("src/main/java/io/github/presencecodegen/support/IdnTables.java");

    @Test
    void areWhatTheRulesGiveForTheCharactersOfUnicode13() throws IOException {
        String expected = IdnTablesSource.text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SOURCE, expected);
        }
        assertThat(Files.readString(SOURCE)).isEqualTo(expected);
    }
}
