package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6901, section 3; draft-bhutton-relative-json-pointer-00, section 3. */
class JsonPointerFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/foo/bar~0/baz~1/%a",
                "/foo//bar",
                "/a~1b",
                "/~1~0~0~1~1",
                "/i\\j",
                "/k\"l",
                "/ ",
                "/\u0000\n",
                "/#"
            })
    void takesPointers(String text) {
        assertThat(JsonPointerFormat.isJsonPointer(text)).isTrue();
        assertThat(JsonPointerFormat.isRelativeJsonPointer("0" + text)).isTrue();
        assertThat(JsonPointerFormat.isRelativeJsonPointer("120" + text)).isTrue();
        assertThat(JsonPointerFormat.isRelativeJsonPointer("1-1" + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/", "#a", "a", "0a", "/~", "/~2", "/~-1", "/~~", "/~0~", "/~0/~", "a/a", " /a", "~0"})
    void refusesWhatIsNoPointer(String text) {
        assertThat(JsonPointerFormat.isJsonPointer(text)).isFalse();
        assertThat(JsonPointerFormat.isRelativeJsonPointer("2" + text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0#", "1#", "0-1#", "10+2#", "0+1"})
    void takesNamesAndIndexesInRelativePointers(String text) {
        assertThat(JsonPointerFormat.isRelativeJsonPointer(text)).isTrue();
        assertThat(JsonPointerFormat.isJsonPointer(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "/foo/bar",
                "-1/foo/bar",
                "+1/foo/bar",
                "0##",
                "01/a",
                "01#",
                "00",
                "0#/a",
                "0+",
                "0-/a",
                "0+01",
                "0++1",
                "0+1+1",
                "\u0661/a",
                " 0",
                "0 ",
                "0\n"
            })
    void refusesOtherThanRelativePointers(String text) {
        assertThat(JsonPointerFormat.isRelativeJsonPointer(text)).isFalse();
    }
}
