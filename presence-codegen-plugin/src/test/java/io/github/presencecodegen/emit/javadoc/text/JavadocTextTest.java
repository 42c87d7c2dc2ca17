package io.github.presencecodegen.emit.javadoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.emit.javadoc.markup.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    private static String render(String description) {
        Paragraphs paragraphs = new Paragraphs();
        new Markup().render(description, paragraphs);
        return paragraphs.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ends */ here            | ends *&#47; here",
                "C:\\users                | C:&#92;users",
                "@room                   | &#64;room",
                "{@code x}               | &#123;&#64;code x&#125;",
                "a < b && c > d          | a &lt; b &amp;&amp; c &gt; d",
                "<b>bold</b>             | &lt;b&gt;bold&lt;/b&gt;",
                "`code`                  | {@code code}",
                "``m.presence``          | {@code m.presence}",
                "`a\\u002a\\u002f`         | <code>a&#92;u002a&#92;u002f</code>",
                "`*/`                    | <code>*&#47;</code>",
                "`}`                     | <code>&#125;</code>",
                "[a](https://x.org/?a&b) | <a href=\"https://x.org/?a&amp;b\">a</a>",
                "[a](/relative#x)        | a",
                "[a](javascript:x)       | a",
                "*soft* and **hard**     | <em>soft</em> and <strong>hard</strong>",
                "`text <https://x.org>`_ | <a href=\"https://x.org\">text</a>",
                "`reference`_            | reference",
                "snake_case_name         | snake_case_name",
                "_a _b_ **c**_           | <em>a b <strong>c</strong></em>",
                "# a **b** *c*           | <strong>a b <em>c</em></strong>",
                "**\u200b** [](https://x.org) a | a",
                "`a\u200bb`               | <code>a&#92;u200bb</code>",
            })
    void markupBecomesJavadoc(String description, String javadoc) {
        assertThat(render(description)).isEqualTo(javadoc);
    }

    @Test
    void piecesDoNotEndTheCommentTogether() {
        assertThat(render("**bold***/")).doesNotContain("*/");
        assertThat(render("*\n/")).doesNotContain("*/");
        assertThat(render("    code */\n")).doesNotContain("*/");
    }

    @Test
    void whatShowsNothingIsLeftOut() {
        assertThat(JavadocText.escape("\u180e\u115f\u3164\u2066\u0605\ufff9")).isEmpty();
        assertThat(JavadocText.escape("a\u202eb\u2028c\u0000d\ud800e\u200df")).isEqualTo("abcdef");
    }

    @Test
    void aNameShowsWhatTellsItFromAnother() {
        assertThat(JavadocText.code("a\u200db")).isEqualTo("<code>a&#92;u200db</code>");
        assertThat(JavadocText.code("\u0000")).isEqualTo("<code>&#92;u0000</code>");
        assertThat(JavadocText.code(" ")).isEqualTo("{@code \" \"}");
    }

    @Test
    void elementsAroundNothingAreLeftOut() {
        assertThat(render("# \u200b\n\n```\n\u0007\n```\n\n    \u200b\n")).isEmpty();
    }

    @Test
    void whatTheRunningJdkDoesNotKnowYetStays() {
        // U+1FAE8 came with Unicode 15, after JDK 17.
        assertThat(JavadocText.escape("\ud83e\udee8 é")).isEqualTo("\ud83e\udee8 é");
    }

    @Test
    void blocksBecomeParagraphsListsAndCode() {
        assertThat(
                        render(
                                "One.\nStill one.\n\nTwo:\n\n* a\n* `b`\n\n1. x\n\n   ```\n   in\n   item\n   ```\n\n```\ncode <x>\n```\n"))
                .isEqualTo("""
                        One. Still one.

                        <p>Two:

                        <ul>
                        <li>a</li>
                        <li>{@code b}</li>
                        </ul>

                        <ol>
                        <li>x {@code in item}</li>
                        </ol>

                        <pre>
                        code &lt;x&gt;
                        </pre>""");
    }

    @Test
    void longLinesAreWrapped() {
        assertThat(render("word ".repeat(60)).lines()).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 100);
    }

    @Test
    void deepAndLongMarkupIsBounded() {
        assertThat(render("> ".repeat(50_000) + "x")).isNotEmpty();
        assertThat(render("x".repeat(100_000))).hasSizeLessThan(30_000);
        assertThat(render("[".repeat(10_000) + "*".repeat(9_000))).isNotEmpty();
    }

    @Test
    void theFirstSentenceStandsForAParameter() {
        Markup markup = new Markup();
        assertThat(markup.firstSentence("The `user` ID. More of it.")).isEqualTo("The {@code user} ID");
        assertThat(markup.firstSentence("No full stop")).isEqualTo("No full stop");
        assertThat(markup.firstSentence("* a list")).isEmpty();
    }
}
