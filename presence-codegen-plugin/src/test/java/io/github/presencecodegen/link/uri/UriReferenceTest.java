package io.github.presencecodegen.link.uri;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriReferenceTest {

    private static final UriReference BASE = UriReference.parse("http://a/b/c/d;p?q");

    /** RFC 3986, sections 5.4.1 and 5.4.2, whole; the last one as a strict parser reads it. */
    @ParameterizedTest
    @CsvSource({
        "g:h, g:h",
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        "g?y#s, http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "g;x, http://a/b/c/g;x",
        "g;x?y#s, http://a/b/c/g;x?y#s",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x",
        "g#s/./x, http://a/b/c/g#s/./x",
        "g#s/../x, http://a/b/c/g#s/../x",
        "http:g, http:g",
    })
    void resolvesAsTheRfcSays(String reference, String expected) {
        assertThat(UriReference.parse(reference).resolve(BASE)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // RFC 3986, section 5.2.4
        "x:/a/b/c/./../../g, x:/a/g",
        "x:mid/content=5/../6, x:mid/6",
        "x:/a//../b, x:/a/b",
        "x:/.//b, x://b",
        // without a slash in front, one is left of what is taken away
        "x:a/../b, x:/b",
        "x:a/.., x:/",
        "x:../b, x:b",
        "x:./b, x:b",
        "x:.., x:",
    })
    void takesDotsAway(String reference, String expected) {
        assertThat(UriReference.parse(reference).resolve(BASE)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', urn:uuid:feebdaed, urn:uuid:feebdaed",
        "#a, urn:uuid:feebdaed, urn:uuid:feebdaed#a",
        "?a=b, urn:example:1, urn:example:1?a=b",
        "urn:other:b, urn:uuid:feebdaed, urn:other:b",
        "b, urn:example:1, urn:b",
        "'', http://a#s, http://a",
        "b, http://a, http://a/b",
        "b, http://a?q, http://a/b",
        "?, http://a/b?q, http://a/b?",
        "//, http://a/b, http://",
        "b:c, http://a/, b:c",
        "1b:c, http://a/, http://a/1b:c",
        "./b:c, http://a/, http://a/b:c",
    })
    void resolvesAgainstAnyBase(String reference, String base, String expected) {
        assertThat(UriReference.parse(reference).resolve(UriReference.parse(base)))
                .hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "?",
                "?#",
                "//",
                "a",
                "urn:a:b?c#d",
                "file:///a b/\u00e9%20%zz",
                "http://user@host:80/p/../q?r=/?#s/?#t",
                "\n:\n#\n",
                ":",
                "%",
            })
    void writesEveryTextAsItWasRead(String text) {
        assertThat(UriReference.parse(text)).hasToString(text);
    }

    @Test
    void takesATextApart() {
        assertThat(UriReference.parse("s+1.-:" + "//a@b:1" + "/c/d" + "?e?" + "#f#"))
                .isEqualTo(new UriReference("s+1.-", "a@b:1", "/c/d", "e?", "f#"));
        assertThat(UriReference.parse("a/b:c")).isEqualTo(new UriReference(null, null, "a/b:c", null, null));
    }

    @Test
    void tellsAnEmptyFragmentFromNone() {
        assertThat(UriReference.parse("a#").nonEmptyFragment()).isEmpty();
        assertThat(UriReference.parse("a").nonEmptyFragment()).isEmpty();
        assertThat(UriReference.parse("a#b").nonEmptyFragment()).contains("b");
        assertThat(UriReference.parse("a?b#c").withoutFragment()).hasToString("a?b");
    }

    @Test
    void isAbsoluteWithAScheme() {
        assertThat(UriReference.parse("urn:a").isAbsolute()).isTrue();
        assertThat(UriReference.parse("//a/b").isAbsolute()).isFalse();
        assertThat(UriReference.parse("a:b").isAbsolute()).isTrue();
        assertThat(UriReference.parse("./a:b").isAbsolute()).isFalse();
    }

    @Test
    void readsLongTextsWithoutAStack() {
        String path = "a/".repeat(1_000_000);
        assertThat(UriReference.parse("x:/" + path + "../b").resolve(BASE).path())
                .hasSize(2_000_000);
    }
}
