package io.github.presencecodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void staysOnOneLine() {
        assertThat(Excerpt.of("a\nb\r\tc")).isEqualTo("a\\nb\\r\\tc");
    }

    @Test
    void showsWhatSteersTerminalsAndWriting() {
        assertThat(Excerpt.of("\u001b[31m \u202e \u2028 \ud800 \u0000"))
                .isEqualTo("\\u001b[31m \\u202e \\u2028 \\ud800 \\u0000");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(Excerpt.of("\ud83d\ude00".repeat(1_000_000))).isEqualTo("\ud83d\ude00".repeat(200) + "...");
    }

    @Test
    void isAppliedToEveryTextOfAReport() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(DiagnosticCode.YAML_TAG, Place.of("spec", "a.yaml"), "!\u202e");
        assertThat(diagnostics.all()).singleElement().asString().contains("the YAML tag !\\u202e is");
    }

    @Test
    void keepsTheNameOfAFileWholeAndOnOneLine() {
        String name = "a".repeat(1000);
        assertThat(new Place("spec", name + "\n[ERROR] \u001b[1mforged.yaml", 3, 1))
                .hasToString("spec/" + name + "\\n[ERROR] \\u001b[1mforged.yaml:3:1");
    }
}
