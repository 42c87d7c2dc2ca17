package io.github.presencecodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedLineTest {

    @Test
    void putsTheCaretUnderTheColumn() {
        assertThat(QuotedLine.of("type: objekt", 12, 7)).isEqualTo("12 | type: objekt\n   |       ^");
        assertThat(QuotedLine.of("type", 3, 1)).isEqualTo("3 | type\n  | ^");
    }

    @Test
    void putsTheCaretBehindTheLineAtItsEndAndBeyond() {
        assertThat(QuotedLine.of("a: [", 1, 5)).isEqualTo("1 | a: [\n  |     ^");
        assertThat(QuotedLine.of("a: [", 1, 5_000)).isEqualTo("1 | a: [\n  |     ^");
        assertThat(QuotedLine.of("", 1, 1)).isEqualTo("1 |\n  | ^");
    }

    @Test
    void hasNoCaretWithoutAColumn() {
        assertThat(QuotedLine.of("type: object  ", 1, 0)).isEqualTo("1 | type: object");
    }

    @ParameterizedTest
    @CsvSource({
        "'\ta: b',            'x',  '\\ta: b'",
        "'\u001b[2J\u0007',    'x',  '\\u001b[2J\\u0007'",
        "'a\u202eb\u2066',     'x',  'a\\u202eb\\u2066'",
        "'a\u2028\u0085',      'x',  'a\\u2028\\u0085'",
        "'\ud800 \udc00',      'x',  '\\ud800 \\udc00'",
        "'\ufeffa',            'x',  '\\ufeffa'",
    })
    void escapesWhatWouldDoSomething(String before, String after, String shown) {
        int column = before.codePointCount(0, before.length()) + 1;
        assertThat(QuotedLine.of(before + after, 1, column))
                .isEqualTo("1 | " + shown + "x\n  | " + " ".repeat(shown.length()) + "^");
    }

    @ParameterizedTest
    @CsvSource({"日本語, 6", "한국, 4", "ｗ：, 4", "ﾊﾛ, 2", "😀, 2", "e\u0301, 1", "äöü, 3", "𝒳, 1"})
    void countsCellsOfATerminal(String before, int cells) {
        int column = before.codePointCount(0, before.length()) + 1;
        assertThat(QuotedLine.of(before + "x", 1, column)).endsWith("\n  | " + " ".repeat(cells) + "^");
    }

    @Test
    void showsAWindowOfALongLine() {
        String line = "a".repeat(1_000_000) + "X" + "b".repeat(2_000_000);
        assertThat(QuotedLine.of(line, 1, 1_000_001))
                .isEqualTo("1 | ..." + "a".repeat(60) + "X" + "b".repeat(59) + "...\n  | " + " ".repeat(63) + "^");
        assertThat(QuotedLine.of(line, 1, 1)).isEqualTo("1 | " + "a".repeat(60) + "...\n  | ^");
        assertThat(QuotedLine.of(line, 1, 3_000_001)).startsWith("1 | ...bbb").hasSizeLessThan(200);
    }

    @Test
    void cutsBetweenCharactersOnly() {
        String line = "\ud83d\ude00".repeat(1_000);
        assertThat(QuotedLine.of(line, 1, 500))
                .startsWith("1 | ..." + "\ud83d\ude00".repeat(120) + "...\n")
                .endsWith("| " + " ".repeat(123) + "^");
    }
}
