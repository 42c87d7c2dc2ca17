package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 1034, section 3.1; RFC 1123, section 2.1. */
class HostnameFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.com",
                "hostname",
                "1host",
                "h0st-n4me",
                "a--b.com",
                "ab--cd.example",
                "EXAMPLE.Com",
                "1.2.3.4"
            })
    void takesHostNames(String text) {
        assertThat(HostnameFormat.isHostname(text)).isTrue();
        assertThat(IdnHostnameFormat.isHostname(text)).isTrue();
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ".example",
                "example.",
                "a..b",
                "-a",
                "a-",
                "a.-b",
                "a-.b",
                "_",
                "not_a_name",
                "a b",
                "example.com\n",
                " example.com",
                "example.com:80",
                "a@b"
            })
    void refusesWhatIsNone(String text) {
        assertThat(HostnameFormat.isHostname(text)).isFalse();
        assertThat(IdnHostnameFormat.isHostname(text)).isFalse();
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example\uff0ecom", "\u212aelvin.example.com", "b\u00fccher.example", "\u0661.example"})
    void refusesOtherThanAscii(String text) {
        assertThat(HostnameFormat.isHostname(text)).isFalse();
        assertThat(IdnHostnameFormat.isHostname(text)).isFalse();
    }

    @Test
    void countsTheLengths() {
        assertThat(HostnameFormat.isHostname("a".repeat(63) + ".b")).isTrue();
        assertThat(HostnameFormat.isHostname("a".repeat(64) + ".b")).isFalse();
        assertThat(HostnameFormat.isHostname("a.".repeat(126) + "b")).isTrue();
        assertThat(HostnameFormat.isHostname("a.".repeat(126) + "bc")).isFalse();
    }
}
