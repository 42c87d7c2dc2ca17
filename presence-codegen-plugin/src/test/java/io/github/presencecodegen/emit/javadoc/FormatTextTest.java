package io.github.presencecodegen.emit.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.formats.KnownFormat;
import org.junit.jupiter.api.Test;

class FormatTextTest {

    @Test
    void hasWordsForEveryFormatOfTextsThatIsKnown() {
        assertThat(KnownFormat.words())
                .filteredOn(format ->
                        KnownFormat.named(format).orElseThrow().predicate(false).isPresent())
                .allSatisfy(format -> assertThat(FormatText.of(format)).doesNotContain("format"));
    }

    @Test
    void namesTheOthers() {
        assertThat(FormatText.of("color")).isEqualTo("a text of the format {@code color}");
        assertThat(FormatText.of("*/")).isEqualTo("a text of the format <code>*&#47;</code>");
        assertThat(FormatText.of("x".repeat(101))).isEqualTo("a text of a format");
    }
}
