package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    @Test
    void putsCommasWhereTheyBelong() {
        JsonWriter out = new JsonWriter()
                .beginObject()
                .name("a")
                .beginArray()
                .value(1)
                .value("x")
                .value(true)
                .nullValue()
                .beginObject()
                .endObject()
                .beginArray()
                .endArray()
                .endArray()
                .member("b", (String) null)
                .member("c", 5L)
                .member("d", 6)
                .member("e", Boolean.FALSE)
                .member("f", "text")
                .member("g", JsonNull.INSTANCE)
                .member("h", (JsonValue) null)
                .members(JsonObject.of("i", JsonArray.of(JsonNumber.of("1.50")), "j", JsonObject.EMPTY))
                .endObject();
        String json = "{\"a\":[1,\"x\",true,null,{},[]],\"c\":5,\"d\":6,\"e\":false,\"f\":\"text\",\"g\":null,"
                + "\"i\":[1.50],\"j\":{}}";
        assertThat(out.toJsonString()).isEqualTo(json);
        assertThat(out.toByteArray()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesMembersListsAndMapsByTheWriterOfTheirValues() {
        Map<String, List<Long>> lists = new LinkedHashMap<>();
        lists.put("x", List.of(1L, 2L));
        lists.put("y", List.of());
        JsonWriter out = new JsonWriter()
                .beginObject()
                .member("a", 7, (json, item) -> json.value("no. " + item))
                .member("b", (Integer) null, (json, item) -> json.value("never"))
                .nullMember("c", true)
                .nullMember("d", false)
                .array("e", List.of("p", "q"), JsonWriter::value)
                .array("f", (List<String>) null, JsonWriter::value)
                .object("g", lists, (json, items) -> json.array(items, JsonWriter::value))
                .object("h", (Map<String, String>) null, JsonWriter::value)
                .members(Map.of(1, "one"), JsonWriter::value)
                .array(
                        "i",
                        Arrays.asList("r", null),
                        (json, item) -> ValueWriter.nullable(json, item, JsonWriter::value))
                .endObject();
        assertThat(out.toJsonString())
                .isEqualTo("{\"a\":\"no. 7\",\"c\":null,\"e\":[\"p\",\"q\"],\"g\":{\"x\":[1,2],\"y\":[]},"
                        + "\"1\":\"one\",\"i\":[\"r\",null]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `/é€😀`               | /é€😀
        `"`                   | \\"
        `\\`                  | \\\\
        """)
    void escapesOnlyWhatItMust(String text, String escaped) {
        assertThat(new JsonWriter().value(text).toJsonString()).isEqualTo('"' + escaped + '"');
    }

    @Test
    void writesEveryCharacterSoThatItIsReadBack() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 257) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        String text = all.append('\uFFFF').append(Character.toChars(0x10FFFF)).toString();
        byte[] json = new JsonWriter().value(text).toByteArray();
        assertThat(((JsonString) JsonValue.parse(json)).value()).isEqualTo(text);
        String body = new String(json, StandardCharsets.UTF_8);
        assertThat(body.getBytes(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(new JsonWriter().value("\b\f\n\r\t\u0000\u001f\u007f").toJsonString())
                .isEqualTo("\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"");
    }

    @Test
    void writesALoneSurrogateAsItsEscape() {
        assertThat(new JsonWriter().value("a\ud83d").toJsonString()).isEqualTo("\"a\\ud83d\"");
        assertThat(new JsonWriter().value("\ude00\ud83d\ude00").toJsonString()).isEqualTo("\"\\ude00😀\"");
    }

    @Test
    void writesTheExtremesOfLong() {
        assertThat(new JsonWriter()
                        .beginArray()
                        .value(Long.MIN_VALUE)
                        .value(Long.MAX_VALUE)
                        .value(0)
                        .endArray()
                        .toJsonString())
                .isEqualTo("[-9223372036854775808,9223372036854775807,0]");
    }

    @Test
    void refusesToWriteWhatIsNoJson() {
        assertThatIllegalStateException().isThrownBy(() -> new JsonWriter().toByteArray());
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().beginArray().toJsonString());
        assertThatIllegalStateException().isThrownBy(() -> new JsonWriter().name("a"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().value(1).value(2));
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().beginObject().value(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().beginObject().name("a").name("b"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().beginObject().name("a").endObject());
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().beginObject().endArray());
        assertThatIllegalStateException()
                .isThrownBy(() -> new JsonWriter().beginArray().endObject());
        assertThatIllegalStateException().isThrownBy(() -> new JsonWriter().endArray());
        assertThatNullPointerException().isThrownBy(() -> new JsonWriter().value((String) null));
    }
}
