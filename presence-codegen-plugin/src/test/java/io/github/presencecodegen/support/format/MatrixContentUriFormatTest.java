package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Matrix specification, client-server API, "Matrix Content (mxc://) URIs". */
class MatrixContentUriFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mxc://example.org/SEsfnsuifSDFSSEF",
                "mxc://example.org:8448/a_b-c",
                "mxc://[::1]:8448/a",
                "mxc://1.2.3.4/2024-01-01_abc.png",
                "mxc://example.org/...",
                "mxc://example.org/abc#auto"
            })
    void takesContentUris(String text) {
        assertThat(MatrixContentUriFormat.isContentUri(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mxc://",
                "mxc:///",
                "mxc://example.org",
                "mxc://example.org/",
                "mxc:///abc",
                "mxc:/example.org/abc",
                "MXC://example.org/abc",
                "https://example.org/abc",
                "mxc://example.org/a/b",
                "mxc://127.0.0.1/../../../etc/passwd",
                "mxc://example.org/.",
                "mxc://example.org/..",
                "mxc://exa_mple.org/abc",
                "mxc://example.org/a b",
                "mxc://example.org/a\n",
                "mxc://example.org/\u00e9"
            })
    void refusesOtherTexts(String text) {
        assertThat(MatrixContentUriFormat.isContentUri(text)).isFalse();
    }
}
