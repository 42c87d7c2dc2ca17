package io.github.presencecodegen.emit.javadoc.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Whom this is about. As a full user ID. | Whom this is about",
                "Whom this is about. | Whom this is about",
                "Whom this is about | Whom this is about",
                "*Whom. Or what.* And more. | <em>Whom. Or what.</em> And more",
                "`a. b` and c. And more. | {@code a. b} and c",
                "`@a. b` and c. And more. | <code>&#64;a. b</code> and c",
                "**A [b. c](https://example.org/)** d. And more. | "
                        + "<strong>A <a href=\"https://example.org/\">b. c</a></strong> d",
                "{a < b. c} d. | &#123;a &lt; b",
                "A name, e.g. Alice. Or none. | A name, e.g. Alice",
                "A name, i.e. text. Or none. | A name, i.e. text"
            })
    void theFirstSentenceEndsOutsideAllMarkup(String description, String sentence) {
        assertThat(new Markup().firstSentence(description)).isEqualTo(sentence);
    }

    private static String render(String description) {
        Paragraphs paragraphs = new Paragraphs();
        new Markup().render(description, paragraphs);
        return paragraphs.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "See `PDUs <#pdus>`_.                   | See PDUs.",
                "In `Unpadded\\n  Base64`_ form.         | In Unpadded Base64 form.",
                "`room version specification`__ says    | room version specification says",
                "See :ref:`here` and :a:b.              | See here and :a:b.",
                "``code`` and `text`                    | {@code code} and {@code text}",
                "`a)` and `b`_                          | {@code a)} and b",
                "Send `\\uFE0F` to @room              | Send <code>&#92;uFE0F</code> to &#64;room",
                "Use `public_key=<public_key>` <b>now   | Use {@code public_key=<public_key>} &lt;b&gt;now",
                "[x](/client-server-api/#foo)           | x",
                "[`/a`](/b), [c](d/), [e](#f)           | {@code /a}, c, e",
                "{{< changed-in v=\"1.4\" >}} Louder | [Changed in 1.4] Louder",
                "{{% added-in this=\"true\" %}}        | [Added in this version]",
                "a {{% unknown x %}}b {{ c }}           | a b &#123;&#123; c &#125;&#125;"
            })
    void whatTheSpecificationWritesBecomesJavadoc(String description, String javadoc) {
        assertThat(render(description.replace("\\n", "\n"))).isEqualTo(javadoc);
    }

    @Test
    void aSubstitutionIsItsName() {
        assertThat(render("See |encrypted_files|_. Not |this| one.")).isEqualTo("See encrypted files. Not |this| one.");
    }

    @Test
    void boxesAreParagraphs() {
        assertThat(render("""
                        Before.

                        {{% boxes/note %}}
                        Clients *SHOULD*.

                        Or not.
                        {{% /boxes/note %}}
                        After.
                        """)).isEqualTo("""
                        Before.

                        <p><strong>Note:</strong> Clients <em>SHOULD</em>.

                        <p>Or not.

                        <p>After.""");
    }

    @Test
    void admonitionsAreParagraphsAndCommentsAreLeftOut() {
        assertThat(render("""
                        Before::

                           a < b

                        .. NOTE::

                          As noted above,
                          always.

                          - One

                        .. WARNING:: Loud.
                        .. TODO: Improve
                             this.
                        .. _target: https://example.org/

                        #. First
                        #. Second
                        """)).isEqualTo("""
                        Before:

                        <p>a &lt; b

                        <p><strong>Note:</strong> As noted above, always.

                        <ul>
                        <li>One</li>
                        </ul>

                        <p><strong>Warning:</strong> Loud.

                        <ol>
                        <li>First</li>
                        <li>Second</li>
                        </ol>""");
    }

    @Test
    void tablesAreTables() {
        String table = """
                <table>
                <caption style="display:none">a table</caption>
                <tr>
                <th scope="col">from</th>
                <th scope="col">to {@code join}</th>
                </tr>
                <tr>
                <td><strong>ban</strong></td>
                <td>No, &quot;never&quot;.</td>
                </tr>
                </table>""";
        assertThat(render("| from | to `join` |\n|------|---|\n| **ban** | No, \"never\". |\n"))
                .isEqualTo(table);
        assertThat(render("""
                        .. csv-table::
                          :header-rows: 1

                          "from","to ``join``"
                          **ban**,"No, ""never""."
                        """)).isEqualTo(table);
    }

    @Test
    void aTableIsNoLargerThanItsText() {
        String wide = "|" + "a|".repeat(1_000) + "\n|" + "-|".repeat(1_000) + "\n" + "|b|\n".repeat(1_000);
        assertThat(render(wide)).hasSizeLessThan(20_000);
        assertThat(render("| a | b |\n|---|---|\n" + "x\n".repeat(3_000))).hasSizeLessThan(200_000);
    }

    @Test
    @Timeout(60)
    void textThatLooksLikeMarkupCostsLittle() {
        for (String part :
                List.of("`a", "`a <", ":a:`", "|a", "{{%", "{{% a ", ".. ", ".. a::\n", "::\n \n", "\"a\",", "|-")) {
            assertThat(render(part.repeat(5_000))).hasSizeLessThan(1_000_000);
            assertThat(render(".. csv-table::\n\n  " + part.repeat(5_000))).hasSizeLessThan(1_000_000);
        }
    }
}
