package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 3986, appendix A; RFC 3987, section 2.2. */
class UriFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://foo.bar/?baz=qux#quux",
                "http://foo.com/blah_(wikipedia)_blah#cite-1",
                "http://foo.bar/?q=Test%20URL-encoded%20stuff",
                "http://xn--nw2a.xn--j6w193g/",
                "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com",
                "http://223.255.255.254",
                "ftp://ftp.is.co.za/rfc/rfc1808.txt",
                "ldap://[2001:db8::7]/c=GB?objectClass?one",
                "mailto:John.Doe@example.com",
                "news:comp.infosystems.www.servers.unix",
                "tel:+1-816-555-1212",
                "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
                "telnet://192.0.2.16:80/",
                "http://[v1.fe]", // section 3.2.2
                "http://[V1F.a:!$]:80",
                "http://[::1]:/",
                "http://example.com:/",
                "http://256.256.256.256",
                "http:",
                "a+b-c.1:d",
                "file:///etc/hosts",
                "x:////",
                "x:?#",
                "x:/a:b?c?/d#e?/f"
            })
    void takesUris(String text) {
        assertThat(UriFormat.isUri(text)).isTrue();
        assertThat(UriFormat.isUriReference(text)).isTrue();
        assertThat(UriFormat.isIri(text)).isTrue();
        assertThat(UriFormat.isIriReference(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//foo.bar/?baz=qux#quux",
                "/abc",
                "abc",
                "./a:b",
                "a/b:c",
                "?a:b",
                "#a:b",
                "#fragment",
                "//",
                "///",
                "..",
                "a;b=c",
                "//[::1]:8",
                "%41"
            })
    void takesRelativeReferences(String text) {
        assertThat(UriFormat.isUri(text)).isFalse();
        assertThat(UriFormat.isUriReference(text)).isTrue();
        assertThat(UriFormat.isIri(text)).isFalse();
        assertThat(UriFormat.isIriReference(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\WINDOWS\\fileshare",
                "http:// shouldfail.com",
                ":// should fail",
                ":a",
                "1a:b",
                "bar,baz:foo",
                "a_b:c",
                "-x:y",
                "http://example.com/a\"b",
                "http://example.com/<>",
                "http://example.com/a^b",
                "http://example.com/a`b",
                "http://example.com/{a}",
                "http://example.com/a|b",
                "http://example.com/a\\b",
                "http://example.com/[a]",
                "http://example.com/a?[b]",
                "http://example.com/#a#b",
                "#frag\\ment",
                "http://example.com/%",
                "http://example.com/%4",
                "http://example.com/%4g",
                "http://example.com/%\u0664\u0661",
                "http://[2001:db8::1",
                "http://2001:db8::1]",
                "http://2001:0db8:85a3:0000:0000:8a2e:0370:7334",
                "http://[::1%25eth0]",
                "http://[::1]a",
                "http://[::1]a:80",
                "http://a[::1]",
                "http://[]",
                "http://[127.0.0.1]",
                "http://[::ffff:192.168.0.01]",
                "http://[v.a]",
                "http://[v1.]",
                "http://[v1]",
                "http://[vg.a]",
                "http://[v1.%41]",
                "http://u[@example.com/",
                "http://u]ser@example.com/",
                "http://a@b@example.com",
                "http://example.com:8a/",
                "http://example.com:80:80",
                "http://example.com:\u0661/",
                "https://[@example.org/test.txt",
                "http://example.com/\n",
                "http://example.com/\u0000",
                "http://example.com/\u007f",
                " http://example.com/",
                "http://example.com/\ud800"
            })
    void refusesWhatIsNoReference(String text) {
        assertThat(UriFormat.isUri(text)).isFalse();
        assertThat(UriFormat.isUriReference(text)).isFalse();
        assertThat(UriFormat.isIri(text)).isFalse();
        assertThat(UriFormat.isIriReference(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://\u0192\u00f8\u00f8.\u00df\u00e5r/?\u2202\u00e9\u0153=\u03c0\u00eex#\u03c0\u00ee\u00fcx",
                "http://\u00fcser@example.com/",
                "x:\ud800\udf00",
                "x:?\ue000\udb80\udc00"
            })
    void takesIris(String text) {
        assertThat(UriFormat.isUri(text)).isFalse();
        assertThat(UriFormat.isUriReference(text)).isFalse();
        assertThat(UriFormat.isIri(text)).isTrue();
        assertThat(UriFormat.isIriReference(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00fc:x",
                "x:\u0080",
                "x:\ue000", // iprivate, which only queries have
                "x:#\ue000",
                "x:\ufdd0",
                "x:\ufff0",
                "x:\uffff",
                "x:\ud83f\udffe",
                "x:?\udbbf\udfff",
                "x:\u200e", // section 4.1
                "x:\u202e"
            })
    void refusesWhatIsNoIri(String text) {
        assertThat(UriFormat.isIri(text)).isFalse();
        assertThat(UriFormat.isIriReference(text)).isFalse();
    }
}
