package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexCompilerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "^", "$", ".*", "^.*", "[^]*$", "a*", "(?:)", "^[\\s\\S]*$", "a|"})
    void whatMatchesEveryTextNeedsNoAutomaton(String pattern) {
        assertThat(new RegexCompiler().compile(pattern)).isEqualTo(new CompiledRegex.Everything());
    }

    @Test
    void aDotDoesNotMatchEverything() {
        assertThat(new RegexCompiler().compile("^.*$")).isInstanceOf(CompiledRegex.Automaton.class);
        assertThat(Matching.find("^.*$", "a\nb")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "^!, !",
        "^\\$, $",
        "^mxc:\\/\\/, mxc://",
        "^(?:a)[b], ab",
        "^foo.*, foo",
        "^a{3}b*, aaa",
        "^\\u{1F432}, \uD83D\uDC32"
    })
    void aLiteralStartIsAPrefix(String pattern, String prefix) {
        assertThat(new RegexCompiler().compile(pattern)).isEqualTo(new CompiledRegex.Prefix(prefix));
    }

    @ParameterizedTest
    @CsvSource({"^$, ''", "^foo$, foo", "^(?:a|a)\\.b$, a.b", "^\\bx$, x"})
    void aLiteralBetweenBothEndsIsOneText(String pattern, String text) {
        assertThat(new RegexCompiler().compile(pattern)).isEqualTo(new CompiledRegex.Exact(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^\\uD83D", "^a|b", "a", "^[ab]$", "^aa*$", "^ab?$", "(?i:^k)", "^(?i:ab)", "(?m:^a)"})
    void otherRegularExpressionsAreAutomata(String pattern) {
        assertThat(new RegexCompiler().compile(pattern)).isInstanceOf(CompiledRegex.Automaton.class);
    }

    @Test
    void halfOfAPairDoesNotMatchThePair() {
        assertThat(Matching.find("^\\uD83D", "\uD83D")).isTrue();
        assertThat(Matching.find("^\\uD83D", "\uD83Dx")).isTrue();
        assertThat(Matching.find("^\\uD83D", "\uD83D\uDC32")).isFalse();
        assertThat(Matching.find("\\uDC32$", "\uD83D\uDC32")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "(?=a), a look-ahead",
        "(?!a), a look-ahead",
        "x(?<=a+), a look-behind",
        "(?<!a)b, a look-behind",
        "(a)\\1, a back-reference",
        "b(?:c|(?<n>a)\\k<n>)*, a back-reference"
    })
    void whatNoAutomatonCanDoIsBoundedAndSaysWhy(String pattern, String reason) {
        assertThat(new RegexCompiler().compile(pattern))
                .isInstanceOfSatisfying(
                        CompiledRegex.Bounded.class,
                        bounded -> assertThat(bounded.reason()).isEqualTo(reason));
    }

    @Test
    void wherePatternsGoWrongIsSaid() {
        assertThat(new RegexCompiler().compile("ab[c"))
                .isEqualTo(new CompiledRegex.Invalid("this bracket is not closed", 2));
        assertThat(new RegexCompiler().compile("a\\Z"))
                .isEqualTo(new CompiledRegex.Invalid("this escape is not valid in ECMA-262", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{10001}",
                "(?:a{200}){200}",
                "(?:){1000000000}",
                "((((a{9}){9}){9}){9}){9}",
                "(?:(?=a)b){20000}"
            })
    void whatWouldBeTooLargeIsRefused(String pattern) {
        assertThat(new RegexCompiler().compile(pattern))
                .isInstanceOfSatisfying(
                        CompiledRegex.Invalid.class,
                        invalid -> assertThat(invalid.message()).contains("more than 10000 parts"));
    }

    @Test
    void aBackReferenceThatIgnoresCaseIsRefused() {
        assertThat(new RegexCompiler().compile("(a)(?i:\\1)"))
                .isEqualTo(new CompiledRegex.Invalid("a back-reference that ignores case is not supported", 0));
    }

    @Test
    void equalLanguagesHaveEqualPrograms() {
        assertThat(new RegexCompiler().compile("^(?:a|b)+?c{1}$"))
                .isEqualTo(new RegexCompiler().compile("^[ab][ba]*c$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\p{L}{3}x", "(?=\\P{L})\"", "(a|b)*a(a|b){12}", "\\b(?m:^a$)"})
    void programsArePrintableAsciiWithoutQuotesAndBackslashes(String pattern) {
        CompiledRegex regex = new RegexCompiler().compile(pattern);
        String program = regex instanceof CompiledRegex.Bounded bounded
                ? bounded.program()
                : ((CompiledRegex.Automaton) regex).program();
        assertThat(program).matches("[0-~&&[^\"'\\\\$]]+");
    }

    @Test
    void aLongProgramIsSplitForTheClassFile() {
        String pattern = "^(?:" + letters(4_000) + "(a|b)*a(a|b){12})$";
        String program = ((CompiledRegex.Automaton) new RegexCompiler().compile(pattern)).program();
        assertThat(CompiledRegex.literals(program))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.length()).isLessThan(65_535));
        assertThat(String.join("", CompiledRegex.literals(program))).isEqualTo(program);
        assertThat(Matching.find(pattern, "\u4E01")).isTrue();
        assertThat(Matching.find(pattern, "a" + "b".repeat(13))).isFalse();
        assertThat(Matching.find(pattern, "a" + "b".repeat(12))).isTrue();
    }

    private static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) (0x4E00 + i)).append('|');
        }
        return letters.toString();
    }
}
