package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Matrix specification, appendices, "Server Name". */
class MatrixServerNameFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrix.org",
                "matrix.org:8888",
                "1.2.3.4",
                "1.2.3.4:1234",
                "[1234:5678::abcd]",
                "[1234:5678::abcd]:5678",
                "[::ffff:1.2.3.4]",
                "localhost",
                "MATRIX.ORG",
                "a",
                "matrix.org.",
                "-a.b--c",
                "matrix.org:0",
                "matrix.org:99999"
            })
    void takesServerNames(String text) {
        assertThat(MatrixServerNameFormat.isServerName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":8448",
                "matrix.org:",
                "matrix.org:a",
                "matrix.org:123456",
                "matrix.org:1:2",
                "matrix.org:+1",
                "matrix.org:\u0661",
                "matrix_org",
                "m\u00e4trix.org",
                "matrix.org/",
                "matrix.org\n",
                " matrix.org",
                "*.matrix.org",
                "[]",
                "[1234:5678::abcd",
                "1234:5678::abcd",
                "[1234:5678::abcd]x",
                "[1234:5678::abcd]:",
                "[fe80::1%eth0]",
                "[1.2.3.4]"
            })
    void refusesOtherTexts(String text) {
        assertThat(MatrixServerNameFormat.isServerName(text)).isFalse();
    }

    @Test
    void knowsHowLongANameMayBe() {
        assertThat(MatrixServerNameFormat.isServerName("a".repeat(255) + ":8448"))
                .isTrue();
        assertThat(MatrixServerNameFormat.isServerName("a".repeat(256))).isFalse();
    }

    @Test
    void looksAtNothingBehindItsEnd() {
        assertThat(MatrixServerNameFormat.isServerName("mxc://[::1]/a", 6, 11)).isTrue();
        assertThat(MatrixServerNameFormat.isServerName("mxc://[::1]/a", 6, 10)).isFalse();
        assertThat(MatrixServerNameFormat.isServerName("mxc:///a", 6, 6)).isFalse();
    }
}
