package io.github.presencecodegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

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
                "{a < b. c} d. | &#123;a &lt; b"
            })
    void the_first_sentence_ends_outside_all_markup(String description, String sentence) {
        assertThat(new Markup().firstSentence(description)).isEqualTo(sentence);
    }
}
