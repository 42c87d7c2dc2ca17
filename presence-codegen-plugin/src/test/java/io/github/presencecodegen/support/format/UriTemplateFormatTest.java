package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6570, section 2. */
class UriTemplateFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://example.com/~{username}/",
                "{term:1}/{term}",
                "{+path,x}/here",
                "{#x,hello,y}",
                "{.var:3}",
                "{/list*}",
                "{;x,y,empty}",
                "{?x,y}",
                "?fixed=yes{&x}",
                "{a_b.c1}",
                "{%41%42}",
                "{a.%41}",
                "{v:9999}",
                "a%41b",
                "a'b",
                "[a]#b",
                "\u00fc\ue000\ud83d\ude00",
                "{=x}{,x}{!x}{@x}{|x}",
                "{a}{b}",
                "{1}"
            })
    void takesTemplates(String text) {
        assertThat(UriTemplateFormat.isUriTemplate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "{a",
                "a}",
                "{{a}}",
                "{a}}",
                "{a{b}}",
                "{a,}",
                "{a,,b}",
                "{+}",
                "{,+a}",
                "{++a}",
                "{a.}",
                "{.}",
                "{..a}",
                "{a..b}",
                "{a-b}",
                "{a b}",
                "{ a}",
                "{a:}",
                "{a:0}",
                "{a:01}",
                "{a:10000}",
                "{a:x}",
                "{a:1*}",
                "{a**}",
                "{a*:1}",
                "{a:\u0661}",
                "{\u00fc}",
                "{%4}",
                "{%}",
                "%",
                "%4",
                "%4g",
                "a b",
                "a\"b",
                "a<b",
                "a>b",
                "a\\b",
                "a^b",
                "a`b",
                "a|b",
                "\n",
                "\u007f",
                "\u0080",
                "\ufdd0",
                "\ud800",
                "{a=b}"
            })
    void refusesOtherTexts(String text) {
        assertThat(UriTemplateFormat.isUriTemplate(text)).isFalse();
    }
}
