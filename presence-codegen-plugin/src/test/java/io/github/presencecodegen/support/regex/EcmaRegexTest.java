package io.github.presencecodegen.support.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "([abc])+\\s+$",
                "a|b|",
                "^(?:a|[^b-d]){2,3}?$",
                "[]",
                "[^]",
                "[a-]",
                "[\\b\\-\\w]",
                "a{0,99999999999}",
                "(?<name>x)\\k<name>",
                "\\k<n>(?<n>)",
                "(?<\\u{61}\u03C0$1>x)\\k<a\u03C0$1>",
                "(?<a>x)|(?<a>y)",
                "(?:(?<a>x)|(?<a>y))\\k<a>",
                "\\1(a)",
                "(?<=a+)b(?<!c)(?=d)(?!e)",
                "(?i:a)(?-i:b)(?im-s:c)(?i-:d)",
                "\\u{10FFFF}\\uD83D\\uDC32\\uD83D",
                "\\cA\\cz\\0\\x1f\\u0041",
                "\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/",
                "\\p{L}\\P{Script=Latin}\\p{scx=Zyyy}\\p{Alphabetic}\\p{gc=Lu}\\p{digit}",
                "(?:^)*(?:(?=a))+",
                "a{2}"
            })
    void isRegularExpression(String pattern) {
        assertThat(EcmaRegex.isValid(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(abc]",
                "(",
                ")",
                "a)",
                "[",
                "[a",
                "]",
                "{",
                "}",
                "a{",
                "a{1",
                "a{,2}",
                "{1}",
                "a{2,1}",
                "a**",
                "a+++",
                "a*+",
                "*",
                "+a",
                "?",
                "^*",
                "$+",
                "\\b?",
                "(?=a)*",
                "(?<=a)+",
                "[b-a]",
                "[\\w-a]",
                "[a-\\d]",
                "[\\p{L}--]",
                "\\",
                "\\a",
                "\\e",
                "\\h",
                "\\A",
                "\\Z",
                "\\z",
                "\\G",
                "\\Q.\\E",
                "\\-",
                "\\_",
                "\\ ",
                "\\\u00E9",
                "\\1",
                "(a)\\2",
                "\\00",
                "\\01",
                "\\8",
                "[\\1]",
                "[\\B]",
                "\\c",
                "\\c1",
                "\\x1",
                "\\xg0",
                "\\u",
                "\\u12",
                "\\u{}",
                "\\u{110000}",
                "\\u{41",
                "\\k",
                "\\k<a>",
                "\\k<a",
                "(?<a>)\\k<b>",
                "(?<>a)",
                "(?<1a>a)",
                "(?<a",
                "(?<a-b>a)",
                "(?<a>)(?<a>)",
                "(?<a>(?<a>))",
                "(?:(?<a>x)|(?<b>y))(?<a>z)",
                "(?P<name>x)",
                "(?P=name)",
                "(?>a)",
                "(?#c)",
                "(?i)abc",
                "(?ims)abc",
                "(?x:a)",
                "(?ii:a)",
                "(?i-i:a)",
                "(?-:a)",
                "(?'n'a)",
                "(?|a)",
                "(?R)",
                "(?",
                "\\p",
                "\\pL",
                "\\p{}",
                "\\p{L",
                "\\p{L=}",
                "\\p{=L}",
                "\\p{letter}",
                "\\p{IsLatin}",
                "\\p{Latin}",
                "\\p{Script=latin}",
                "\\p{Script}",
                "\\p{Alphabetic=Y}",
                "\\p{Alphabetic=}",
                "\\p{^L}",
                "\\p{Block=Basic_Latin}",
                "\\p{RGI_Emoji}",
                "^\\S(|(.|\\n)*\\S)\\Z"
            })
    void isNone(String pattern) {
        assertThat(EcmaRegex.isValid(pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\-\\_\\@\\'\\\"\\:\\ \\!\\#\\%\\&\\,\\;\\<\\=\\>\\`\\~\\\u00E9",
                "{",
                "}",
                "]",
                "a{",
                "a{,2}",
                "{a}",
                "(?=a)*",
                "[\\w-a]",
                "[\\@]",
                "\\012"
            })
    void annexBIsReadWhereItsMeaningIsBeyondDoubt(String pattern) throws RegexSyntaxException {
        assertThat(EcmaRegex.isValid(pattern)).isFalse();
        assertThat(EcmaRegex.parse(pattern, true)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ab[c, 2, this bracket is never closed",
        "(a, 0, this parenthesis is never closed",
        "a), 1, this parenthesis closes nothing",
        "a\\Z, 1, this escape means nothing in ECMA-262",
        "a**, 2, there is nothing here that could repeat",
        "^+, 1, there is nothing here that could repeat",
        "a{2}{3}, 4, there is nothing here that could repeat",
        "a\\, 2, a backslash ends the pattern",
        "a\\2(b), 1, there is no group 2",
        "\\k<n>, 0, there is no group of this name",
        "x\\p{Foo}, 1, ECMA-262 knows no such property",
        "(?i)a, 1, ECMA-262 knows no such group",
        "[b-a], 1, this range is out of order",
        "a{3;2}, 1, these numbers are out of order"
    })
    void saysWhatIsWrongAndWhere(String pattern, int index, String message) {
        assertThatExceptionOfType(RegexSyntaxException.class)
                .isThrownBy(() -> EcmaRegex.parse(pattern.replace(';', ','), true))
                .withMessage(message)
                .satisfies(error -> assertThat(error.index()).isEqualTo(index));
    }

    @Test
    void knowsTheScriptsOfUnicode17() {
        assertThat(UCharacter.getUnicodeVersion().getMajor()).isEqualTo(17);
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            boolean used = !new com.ibm.icu.text.UnicodeSet()
                    .applyIntPropertyValue(UProperty.SCRIPT, script)
                    .isEmpty();
            if (used) {
                String name = UCharacter.getPropertyValueName(UProperty.SCRIPT, script, 1);
                assertThat(RegexProperties.exists("Script", name)).as(name).isTrue();
            }
        }
    }

    @Test
    void namesOfGroupsHaveTheLettersOfUnicode17() {
        for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String letter = Character.toString(codePoint);
            boolean start = UCharacter.hasBinaryProperty(codePoint, UProperty.ID_START);
            boolean part = UCharacter.hasBinaryProperty(codePoint, UProperty.ID_CONTINUE)
                    || codePoint == 0x200C
                    || codePoint == 0x200D;
            assertThat(EcmaRegex.isValid("(?<" + letter + ">)") == start
                            && EcmaRegex.isValid("(?<a" + letter + ">)") == part)
                    .as("U+%X", codePoint)
                    .isTrue();
        }
    }
}
