package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each construct matches. */
class RegexMeaningTest {

    private static void assertMatches(String pattern, String... texts) {
        for (String text : texts) {
            assertThat(Matching.find(pattern, text))
                    .as("%s on %s", pattern, text)
                    .isTrue();
        }
    }

    private static void assertNoMatch(String pattern, String... texts) {
        for (String text : texts) {
            assertThat(Matching.find(pattern, text))
                    .as("%s on %s", pattern, text)
                    .isFalse();
        }
    }

    @Test
    void digitsAndWordCharactersAreThoseOfAscii() {
        assertMatches("^\\d\\D$", "0\u07C0");
        assertNoMatch("\\d", "\u09EA", "\uFF11");
        assertMatches("^\\w\\W$", "_\u00E9", "Zé", "9-");
        assertNoMatch("\\w", "\u00E9", "\u212A", "\u017F");
    }

    @Test
    void whiteSpaceIsWhatEcmaScriptCallsSo() {
        assertMatches(
                "^\\s{25}$",
                "\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
                        + "\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF");
        assertNoMatch("\\s", "\u0085\u180E\u200B\u001F\u2060");
        assertNoMatch("\\S", "\uFEFF\u00A0");
    }

    @Test
    void aDotMatchesAllButLineTerminators() {
        assertMatches("^.$", "a", "\u0085", "\uD83D\uDC32", "\uD83D", "\u000B");
        assertNoMatch(".", "\n\r\u2028\u2029");
        assertMatches("^(?s:.)$", "\n");
        assertNoMatch("^(?s:(?-s:.))$", "\n");
    }

    @Test
    void anchorsHoldAtTheEndsOfTheTextAlone() {
        assertNoMatch("^a$", "a\n", "\na", "ba");
        assertMatches("(?m:^a$)", "b\na", "a\u2028b", "x\ra\r");
        assertNoMatch("(?m:^a$)", "ba", "ab\n");
        assertNoMatch("a^", "a", "aa");
        assertMatches("(?:^|b)a", "a", "xba");
        assertMatches("a(?:$|b)", "a", "abx");
        assertNoMatch("$a", "a");
    }

    @Test
    void boundariesAreThoseOfAsciiWords() {
        assertMatches("\\bfoo\\b", "foo", "a foo.", "éfooé");
        assertNoMatch("\\bfoo\\b", "foot", "_foo", "foo1");
        assertMatches("o\\Bo", "foo");
        assertNoMatch("^\\b$", "");
        assertMatches("^\\B$", "");
        assertMatches("(?i:a\\b)", "a.");
        assertNoMatch("(?i:a\\b)", "a\u017F");
        assertMatches("a\\b", "a\u017F");
    }

    @ParameterizedTest
    @CsvSource({
        "\\cC, 0003",
        "\\cc, 0003",
        "\\0, 0000",
        "\\x41, 0041",
        "\\u0041, 0041",
        "\\u{41}, 0041",
        "\\t, 0009",
        "\\n, 000A",
        "\\v, 000B",
        "\\f, 000C",
        "\\r, 000D",
        "[\\b], 0008",
        "[\\-], 002D",
        "\\/, 002F",
        "\\-, 002D",
        "\\_, 005F",
        "\\@, 0040",
        "\\', 0027",
        "'\\ ', 0020",
        "\\012, 000A",
        "], 005D",
        "}, 007D",
        "a{, 007B"
    })
    void escapesStandForCodePoints(String escape, String codePoint) {
        String text = String.valueOf((char) Integer.parseInt(codePoint, 16));
        assertMatches("^" + escape + "$", escape.startsWith("a") ? "a" + text : text);
        assertNoMatch("^" + escape + "$", "\u0001", "A1");
    }

    @Test
    void pairsAreCodePoints() {
        assertMatches("^\uD83D\uDC32*$", "", "\uD83D\uDC32", "\uD83D\uDC32\uD83D\uDC32");
        assertNoMatch("^\uD83D\uDC32*$", "\uD83D", "\uD83D\uDC32\uDC32", "D");
        assertMatches("^\\uD83D\\uDC32{2}$", "\uD83D\uDC32\uD83D\uDC32");
        assertMatches("^\\u{1f432}$", "\uD83D\uDC32");
        assertMatches("^[\\u{1F400}-\\u{1F4FF}]$", "\uD83D\uDC32");
        assertMatches("^[^a]$", "\uD83D\uDC32");
        assertNoMatch("^[^a][^a]$", "\uD83D\uDC32");
    }

    @Test
    void classesHaveNoOtherSyntaxThanRangesAndEscapes() {
        assertMatches("^[a-z&&[^b]]$", "a]", "&]", "[]", "^]", "b]");
        assertNoMatch("^[a-z&&[^b]]$", "a", "b");
        assertMatches("^[[]$", "[");
        assertMatches("^[^]$", "\n");
        assertNoMatch("[]", "", "a");
        assertMatches("^[a-]$", "-");
        assertMatches("^[\\w-.]+$", "a-.");
        assertMatches("^[-a]$", "-");
        assertMatches("^[\\d\\s]+$", "1 2");
        assertMatches("^[^\\D]$", "1");
        assertNoMatch("^[^\\D]$", "a");
    }

    @Test
    void propertiesAreThoseOfUnicode() {
        assertMatches("^\\p{Letter}+$", "\u03C0aß");
        assertNoMatch("\\p{L}", "123");
        assertMatches("^\\p{digit}+$", "42\u09EA\u09E8");
        assertMatches("^\\P{digit}+$", "ab");
        assertMatches("^\\p{Script=Greek}$", "\u03C0");
        assertMatches("^\\p{sc=Grek}$", "\u03C0");
        assertMatches("^\\p{scx=Deva}$", "\u0964");
        assertNoMatch("^\\p{sc=Deva}$", "\u0964");
        assertMatches("^\\p{General_Category=Lu}\\p{gc=Ll}$", "Aa");
        assertMatches("^\\p{Alphabetic}\\p{Alpha}\\p{White_Space}\\p{space}$", "aa  ");
        assertMatches("^[\\p{Lu}\\p{Nd}]+$", "A1");
        assertMatches("^\\p{Emoji_Presentation}$", "\uD83D\uDC32");
        assertMatches("^\\p{Any}\\p{ASCII}\\p{Assigned}$", "\u0378aa");
        assertNoMatch("\\p{Assigned}", "\u0378");
        assertMatches("^\\p{LC}\\p{Cs}$", "a\uD800");
    }

    @Test
    void theModifierIFoldsAsUnicodeDoes() {
        assertMatches("^(?i:stra\u00DFe)$", "STRA\u1E9EE");
        assertNoMatch("^(?i:stra\u00DFe)$", "STRASSE");
        assertMatches("^(?i:k)(?i:s)(?i:\\w)$", "\u212A\u017F\u017F");
        assertNoMatch("^(?i:\\W)$", "\u017F", "s");
        assertMatches("^(?i:[^x])$", "y");
        assertNoMatch("^(?i:[^x])$", "X");
        assertMatches("^a(?i:b(?-i:c))d$", "aBcd", "abcd");
        assertNoMatch("^a(?i:b(?-i:c))d$", "Abcd", "abCd", "abcD");
        assertMatches("^(?i:\\P{Lu})$", "A");
    }

    @Test
    void quantifiersRepeat() {
        assertMatches("^a{2}$", "aa");
        assertNoMatch("^a{2}$", "a", "aaa");
        assertMatches("^a{2,}?$", "aa", "aaaaa");
        assertNoMatch("^a{2,}$", "a");
        assertMatches("^(?:ab){1,3}$", "ab", "abab", "ababab");
        assertNoMatch("^(?:ab){1,3}$", "", "abababab");
        assertMatches("^a{0}b$", "b");
        assertMatches("^(?:a|ab)(?:c|bcd)(?:d*)$", "abcd");
        assertMatches("^(?:a*)*b$", "aab", "b");
        assertMatches("^(?:a?){3}$", "", "a", "aaa");
        assertMatches("^a{,2}$", "a{,2}");
        assertMatches("^{a}$", "{a}");
    }

    @Test
    void lookAroundLooksWithoutTaking() {
        assertMatches("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1");
        assertNoMatch("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abcd", "1234", "a1");
        assertMatches("^(?!foo).*$", "bar");
        assertNoMatch("^(?!foo).*$", "foobar");
        assertMatches("(?<=a+)b", "aab");
        assertNoMatch("(?<=a+)b", "b", "cb");
        assertMatches("(?<!a)b", "cb", "b");
        assertNoMatch("(?<!a)b", "ab");
        assertMatches("^(?!(?!a))", "a");
        assertNoMatch("^(?!(?=a))", "a");
        assertMatches("(?<=^\uD83D\uDC32)x$", "\uD83D\uDC32x");
        assertMatches("(?<=\\b|x)a", "a", "xa");
        assertMatches("^(?:(?=a)*a)+$", "aa");
    }

    @Test
    void backReferencesRepeatWhatWasCaptured() {
        assertMatches("^(a+)b\\1$", "aba", "aabaa");
        assertNoMatch("^(a+)b\\1$", "aaba");
        assertMatches("^(?<q>[\"']).*\\k<q>$", "\"x\"", "'x'");
        assertNoMatch("^(?<q>[\"']).*\\k<q>$", "\"x'");
        assertMatches("^(?:(?<y>a)|(?<y>b))\\k<y>$", "aa", "bb");
        assertNoMatch("^(?:(?<y>a)|(?<y>b))\\k<y>$", "ab");
    }

    @Test
    void whatHasNotBeenCapturedIsEmpty() {
        assertMatches("^\\1(a)$", "a");
        assertMatches("^(?:(a)|b)*\\1$", "ab");
        assertMatches("^(a\\1)$", "a");
        assertMatches("^(?!(a))\\1b$", "b");
        assertMatches("^(z)((a+)?(b+)?(c))*\\3$", "zaacbbbcac" + "a");
        assertNoMatch("^(z)((a+)?(b+)?(c))*\\4x$", "zaacbbbcacbbbx");
    }

    @Test
    void aLookAroundIsNotTriedAgain() {
        assertMatches("^(?=(a+))a*b\\1$", "aabaa");
        assertNoMatch("^(?=(a+))a*b\\1$", "aaba");
        assertMatches("(?<=(\\d+)(\\d+))$\\1\\2|^1053$", "1053");
        assertMatches("(?<=\\1(a))b", "aab");
        assertNoMatch("^.(?<=\\1(a))b", "ab".repeat(0) + "bb");
    }

    @Test
    void backReferencesCompareCodePoints() {
        assertMatches("^(.)x\\1$", "\uD83Dx\uD83D");
        assertNoMatch("^(.)x\\1", "\uD83Dx\uD83D\uDC32");
    }
}
