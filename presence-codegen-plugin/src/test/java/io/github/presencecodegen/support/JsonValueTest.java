package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-0",
                "1.50e+3",
                "\"\"",
                "\"a\\\"\\\\\\b\\f\\n\\r\\t\\u0001é😀/\"",
                "[]",
                "{}",
                "[1,[2,[]],{}]",
                "{\"b\":1,\"a\":{\"\":[null,true]}}",
            })
    void writesWhatItHasRead(String json) {
        JsonValue value = JsonValue.parse(json);
        assertThat(value.toJson()).isEqualTo(json);
        assertThat(value.toJsonBytes()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
        assertThat(value).hasToString(value.toString());
        assertThat(JsonValue.parse(value.toJsonBytes())).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"a":1,"b":[2]}     | {"b":[2.0],"a":1e0}
        [1,{"x":null}]      | [1.0,{"x":null}]
        "\\u0041"           | "A"
        {"a":{"b":1,"c":2}} | {"a":{"c":2,"b":1}}
        """)
    void isEqualAsJsonMeansIt(String one, String other) {
        assertThat(JsonValue.parse(one)).isEqualTo(JsonValue.parse(other)).hasSameHashCodeAs(JsonValue.parse(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1         | true
        0         | false
        0         | null
        1         | "1"
        []        | {}
        [1,2]     | [2,1]
        [1]       | [1,1]
        {"a":1}   | {"b":1}
        {"a":1}   | {"a":1,"b":1}
        {"a":[1]} | {"a":[2]}
        [[1]]     | [1]
        """)
    void tellsDifferentValuesApart(String one, String other) {
        assertThat(JsonValue.parse(one)).isNotEqualTo(JsonValue.parse(other));
        assertThat(JsonValue.parse(other)).isNotEqualTo(JsonValue.parse(one));
    }

    @ParameterizedTest
    @CsvSource({
        "null, null",
        "true, boolean",
        "{}, object",
        "[], array",
        "\"x\", string",
        "1.5, number",
        "1.0, integer",
    })
    void namesItsType(String json, String typeName) {
        assertThat(JsonValue.parse(json).typeName()).isEqualTo(typeName);
    }

    /** The examples of RFC 6901, section 5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /foo    | ["bar","baz"]
        /foo/0  | "bar"
        /       | 0
        /a~1b   | 1
        /c%d    | 2
        /e^f    | 3
        /i\\j   | 5
        /k"l    | 6
        '/ '    | 7
        /m~0n   | 8
        """)
    void looksUpPointers(String pointer, String json) {
        JsonValue document = JsonValue.parse("""
            {"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\\\j":5,"k\\"l":6," ":7,"m~n":8}\
            """);
        assertThat(document.at(pointer)).isEqualTo(JsonValue.parse(json));
        assertThat(document.at("/g|h")).isEqualTo(JsonNumber.of(4));
        assertThat(document.at("")).isSameAs(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/x", "/a/2", "/a/-", "/a/01", "/a/+1", "/a/1e0", "/a/", "/a/99999999999", "/a/0/x", "/n/0"})
    void findsNothingWhereNothingIs(String pointer) {
        assertThat(JsonValue.parse("{\"a\":[1,2],\"n\":null}").at(pointer)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "/~", "/~2", "/a~", "/x/y/~"})
    void refusesWhatIsNoPointer(String pointer) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.EMPTY.at(pointer));
    }

    @Test
    void showsOnlyItsBeginning() {
        JsonArray array = JsonArray.of(JsonString.of("x".repeat(2000)), JsonNumber.of(1));
        assertThat(array.toString()).startsWith("[\"xxx").endsWith("...").hasSizeLessThan(1_020);
        assertThat(JsonString.of("x".repeat(2000)).toString()).endsWith("...\"").hasSizeLessThan(1_020);
        assertThat(JsonNumber.of("1".repeat(1000)).toString()).isEqualTo("1".repeat(1000));
        assertThat(JsonString.of("\u202e\n\"").toString()).isEqualTo("\"\\u202e\\u000a\\\"\"");
        assertThat(JsonValue.parse("{\"a\":[1,null,{}]}")).hasToString("{\"a\":[1,null,{}]}");
    }

    @Test
    void argumentsMustNotBeNull() {
        assertThatNullPointerException().isThrownBy(() -> JsonValue.parse((String) null));
        assertThatNullPointerException().isThrownBy(() -> JsonValue.parse((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> JsonValue.parse("1", null));
        assertThatNullPointerException().isThrownBy(() -> JsonNull.INSTANCE.at(null));
    }

    @Test
    void stringsHoldNoLoneSurrogate() {
        assertThat(JsonString.of("a😀").value()).isEqualTo("a😀");
        for (String lone : new String[] {"a\ud83d", "a\ude00", "a\ud83d\ud83d\ude00"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonString.of(lone))
                    .withMessageEndingWith("at index 1");
            assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of(lone, JsonNull.INSTANCE));
        }
    }

    @Test
    void scalarsOfOneKindAreTheSame() {
        assertThat(JsonValue.parse("true")).isSameAs(JsonBoolean.TRUE).isSameAs(JsonBoolean.of(true));
        assertThat(JsonBoolean.FALSE.value()).isFalse();
        assertThat(JsonValue.parse("null")).isSameAs(JsonNull.INSTANCE);
    }
}
