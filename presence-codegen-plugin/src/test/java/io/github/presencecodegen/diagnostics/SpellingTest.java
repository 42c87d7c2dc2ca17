package io.github.presencecodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("properties", "required", "items", "type", "allOf");

    @Test
    void findsTheNearestName() {
        assertThat(Spelling.nearest("propertes", KNOWN)).contains("properties");
        assertThat(Spelling.nearest("Required", KNOWN)).contains("required");
        assertThat(Spelling.nearest("tpye", KNOWN)).contains("type");
        assertThat(Spelling.nearest("allof", KNOWN)).contains("allOf");
    }

    @Test
    void keepsSilentAboutAnythingElse() {
        assertThat(Spelling.nearest("colour", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(1_000_000), KNOWN)).isEmpty();
    }

    @Test
    void countsASwapOfNeighboursAsOneEdit() {
        assertThat(Spelling.edits("tpye", "type")).isEqualTo(1);
        assertThat(Spelling.edits("", "abc")).isEqualTo(3);
        assertThat(Spelling.edits("kitten", "sitting")).isEqualTo(3);
    }
}
