package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    private static final JsonNames NAMES = JsonNames.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

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
                .member(NAMES, 1, (String) null)
                .member(NAMES, 2, 5L)
                .member(NAMES, 3, 6)
                .member(NAMES, 4, Boolean.FALSE)
                .member(NAMES, 5, "text")
                .member(NAMES, 6, JsonNull.INSTANCE)
                .member(NAMES, 7, (JsonValue) null)
                .members(JsonObject.of("i", JsonArray.of(JsonNumber.of("1.50")), "j", JsonObject.EMPTY))
                .endObject();
        String json = "{\"a\":[1,\"x\",true,null,{},[]],\"c\":5,\"d\":6,\"e\":false,\"f\":\"text\",\"g\":null,"
                + "\"i\":[1.50],\"j\":{}}";
        assertThat(out.toJsonString()).isEqualTo(json);
    }

    @Test
    void givesTheTextOnce() {
        JsonWriter out = new JsonWriter().beginArray().value("\u00e9").endArray();
        assertThat(out.toByteArray()).isEqualTo("[\"\u00e9\"]".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalStateException().isThrownBy(out::toByteArray);
        assertThatIllegalStateException().isThrownBy(out::toJsonString);
    }

    @Test
    void writesMembersListsAndMapsByTheWriterOfTheirValues() {
        Map<String, List<Long>> lists = new LinkedHashMap<>();
        lists.put("x", List.of(1L, 2L));
        lists.put("y", List.of());
        JsonWriter out = new JsonWriter()
                .beginObject()
                .member(NAMES, 0, 7, (json, item) -> json.value("no. " + item))
                .member(NAMES, 1, (Integer) null, (json, item) -> json.value("never"))
                .nullMember(NAMES, 2, true)
                .nullMember(NAMES, 3, false)
                .array(NAMES, 4, List.of("p", "q"), JsonWriter::value)
                .array(NAMES, 5, (List<String>) null, JsonWriter::value)
                .object(NAMES, 6, lists, (json, items) -> json.array(items, JsonWriter::value))
                .object(NAMES, 7, (Map<String, String>) null, JsonWriter::value)
                .members(Map.of(1, "one"), JsonWriter::value)
                .array(
                        NAMES,
                        8,
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

    @Test
    void writesEveryLengthOfIntegers() {
        List<Long> longs = new ArrayList<>(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            longs.addAll(List.of(power, power - 1, -power, 1 - power, power * 10, power * 10 - 1));
        }
        for (long value : longs) {
            assertThat(new JsonWriter().value(value).toJsonString()).isEqualTo(Long.toString(value));
        }
    }

    @Test
    void writesNamesThatNeedEscapes() {
        JsonNames names = JsonNames.of("a\"\n", "\u00e9", "");
        assertThat(new JsonWriter()
                        .beginObject()
                        .name(names, 0)
                        .value(1)
                        .name(names, 1)
                        .value(2)
                        .name(names, 2)
                        .value(3)
                        .endObject()
                        .toJsonString())
                .isEqualTo("{\"a\\\"\\n\":1,\"\u00e9\":2,\"\":3}");
    }

    /** Writers hand their buffers on: what one writes must never be seen in what another has written. */
    @Test
    void textsDoNotDependOnOthersThatAreWritten() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = Character.toString('a' + i % 26).repeat(i * 37);
                tasks.add(() -> IntStream.range(0, 50)
                        .allMatch(n -> JsonString.of(text + n).toJson().equals("\"" + text + n + "\"")));
            }
            for (Future<Boolean> isRight : threads.invokeAll(tasks)) {
                assertThat(isRight.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aTextMayBeWrittenWhileAnotherIs() {
        JsonWriter outer = new JsonWriter().beginArray();
        String inner = JsonString.of("inner").toJson();
        outer.value(inner).value(JsonString.of("again").toJson());
        assertThat(outer.endArray().toJsonString()).isEqualTo("[\"\\\"inner\\\"\",\"\\\"again\\\"\"]");
    }
}
