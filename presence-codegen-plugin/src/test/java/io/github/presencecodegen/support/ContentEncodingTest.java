package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "BASE64, Zg==",
        "BASE64, Zm8=",
        "BASE64, Zm9v",
        "BASE64, Zm+/",
        "BASE64URL, Zg",
        "BASE64URL, Zm8=",
        "BASE64URL, Zm-_",
        "BASE32, MY======",
        "BASE32, MZXQ====",
        "BASE32, MZXW6===",
        "BASE32, MZXW6YQ=",
        "BASE32, mzxw6ytb",
        "BASE32HEX, CO======",
        "BASE16, 666F6F",
        "BASE16, 666f6F",
        "QUOTED_PRINTABLE, a=C3=A4",
        "SEVEN_BIT, abc",
        "EIGHT_BIT, \u00e4",
        "BINARY, \u00e4"
    })
    void acceptsWhatIsEncoded(ContentEncoding encoding, String text) {
        assertThat(encoding.accepts(text)).isTrue();
        assertThat(encoding.accepts("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BASE64, Zg",
        "BASE64, Zg=",
        "BASE64, Zg===",
        "BASE64, Z===",
        "BASE64, ====",
        "BASE64, Zm-_",
        "BASE64, Zm9\u00e4",
        "BASE64, Zg==Zg==",
        "BASE64URL, Z",
        "BASE64URL, Zg=",
        "BASE64URL, Zm+/",
        "BASE32, MY",
        "BASE32, M1======",
        "BASE32, MZX=====",
        "BASE32HEX, CW======",
        "BASE16, 6",
        "BASE16, 6G",
        "BASE16, 66==",
        "QUOTED_PRINTABLE, a=",
        "QUOTED_PRINTABLE, a=C",
        "QUOTED_PRINTABLE, \u00e4",
        "SEVEN_BIT, \u00e4"
    })
    void refusesWhatIsNot(ContentEncoding encoding, String text) {
        assertThat(encoding.accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\n", "a =\r\nb", "\ta\r\nb"})
    void linesOfMailEndInTwoCharacters(String text) {
        assertThat(ContentEncoding.QUOTED_PRINTABLE.accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "a\r", "\r\n\n", "a \r\n"})
    void otherLinesAreRefused(String text) {
        assertThat(ContentEncoding.QUOTED_PRINTABLE.accepts(text)).isFalse();
        assertThat(ContentEncoding.SEVEN_BIT.accepts(text)).isEqualTo(text.equals("a \r\n"));
    }

    @Test
    void linesAreBounded() {
        assertThat(ContentEncoding.QUOTED_PRINTABLE.accepts("a".repeat(76) + "\r\n" + "a".repeat(75) + "=\r\n"))
                .isTrue();
        assertThat(ContentEncoding.QUOTED_PRINTABLE.accepts("a".repeat(77))).isFalse();
        assertThat(ContentEncoding.QUOTED_PRINTABLE.accepts("a".repeat(76) + "=\r\n"))
                .isFalse();
        assertThat(ContentEncoding.EIGHT_BIT.accepts("\u00e4".repeat(499))).isTrue();
        assertThat(ContentEncoding.EIGHT_BIT.accepts("\u00e4".repeat(499) + "a"))
                .isFalse();
    }

    @Test
    void findsJsonInWhatIsEncoded() {
        String json = "{\"a\": [1, \"\u00e4\"]}";
        byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ContentEncoding.BINARY.holdsJson(json)).isTrue();
        assertThat(ContentEncoding.BASE64.holdsJson(Base64.getEncoder().encodeToString(bytes)))
                .isTrue();
        assertThat(ContentEncoding.BASE64URL.holdsJson(Base64.getUrlEncoder().encodeToString(bytes)))
                .isTrue();
        assertThat(ContentEncoding.BASE16.holdsJson("7B7d")).isTrue();
        assertThat(ContentEncoding.BASE32.holdsJson("PN6Q====")).isTrue();
        assertThat(ContentEncoding.QUOTED_PRINTABLE.holdsJson("{=22a=22: =\r\n1}"))
                .isTrue();
        assertThat(ContentEncoding.BASE64.holdsJson("{}")).isFalse();
        assertThat(ContentEncoding.BASE64.holdsJson("ezp9Cg==")).isFalse();
        assertThat(ContentEncoding.BASE64.holdsJson("")).isFalse();
        assertThat(ContentEncoding.BINARY.holdsJson("[".repeat(501) + "]".repeat(501)))
                .isFalse();
    }
}
