package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final int DEPTH = 200_000;

    private static String canonical(String json) {
        return encoded(JsonValue.parse(json, JsonLimits.UNLIMITED));
    }

    private static String encoded(JsonModel value) {
        return new String(CanonicalJson.encode(value), StandardCharsets.UTF_8);
    }

    /** The examples of the specification; of the last one, which also has an exponent, the half that servers agree on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|{}",
                "{ \"one\": 1, \"two\": \"Two\" }|{\"one\":1,\"two\":\"Two\"}",
                "{ \"b\": \"2\", \"a\": \"1\" }|{\"a\":\"1\",\"b\":\"2\"}",
                "{ \"a\": \"日本語\" }|{\"a\":\"日本語\"}",
                "{ \"本\": 2, \"日\": 1 }|{\"日\":1,\"本\":2}",
                "{ \"a\": \"\\u65E5\" }|{\"a\":\"日\"}",
                "{ \"a\": null }|{\"a\":null}",
                "{ \"a\": -0 }|{\"a\":0}"
            })
    void writesTheExamplesOfTheSpecification(String json, String expected) {
        assertThat(canonical(json)).isEqualTo(expected);
    }

    @Test
    void sortsTheMembersOfNestedObjectsAndNotTheItemsOfArrays() {
        assertThat(canonical("""
                {"auth": {"success": true, "mxid": "@john.doe:example.com", "profile": {"display_name": "John Doe",
                  "three_pids": [{"medium": "email", "address": "john.doe@example.org"},
                                 {"medium": "msisdn", "address": "123456789"}]}}}
                """))
                .isEqualTo("{\"auth\":{\"mxid\":\"@john.doe:example.com\",\"profile\":{\"display_name\":\"John Doe\","
                        + "\"three_pids\":[{\"address\":\"john.doe@example.org\",\"medium\":\"email\"},"
                        + "{\"address\":\"123456789\",\"medium\":\"msisdn\"}]},\"success\":true}}");
        assertThat(canonical("{\"B\":{\"4\":4,\"3\":3},\"A\":{\"1\":1,\"2\":2}}"))
                .isEqualTo("{\"A\":{\"1\":1,\"2\":2},\"B\":{\"3\":3,\"4\":4}}");
        assertThat(canonical("[2,1,{\"b\":[],\"a\":{}}]")).isEqualTo("[2,1,{\"a\":{},\"b\":[]}]");
    }

    @Test
    void anyValueIsARoot() {
        for (String json : List.of("true", "false", "null", "7", "\"x\"", "[]", "{}", "[true,false,null]")) {
            assertThat(canonical(" " + json + "\n")).isEqualTo(json);
        }
    }

    /** In the order of UTF-16, those beyond the BMP would come before U+E000 and all that follow it. */
    @Test
    void sortsByCodePoints() {
        assertThat(canonical("""
                {"\ud83d\ude00": 1, "\ufb33": 2, "\uffff": 3, "\ue000": 4, "\ud7ff": 5, "\ud800\udc00": 6, "z": 7, "": 8,
                 "\u007f": 9, "A": 10, "a": 11, "aa": 12, "a\ud83d\ude00": 13, "a\uffee": 14, "\ud83d\ude01": 15}
                """)).isEqualTo("""
                {"":8,"A":10,"a":11,"aa":12,"a\uffee":14,"a\ud83d\ude00":13,"z":7,"\u007f":9,"\ud7ff":5,"\ue000":4,"\ufb33":2,\
                "\uffff":3,"\ud800\udc00":6,"\ud83d\ude00":1,"\ud83d\ude01":15}""");
    }

    @Test
    void namesAreSortedAsTheyAreAndNotAsTheyAreWritten() {
        assertThat(canonical("{\"\\u0062\":1,\"a\\u0000\":2,\"a\":3,\"\\\\\":4,\"\\\"\":5,\"]\":6,\"#\":7}"))
                .isEqualTo("{\"\\\"\":5,\"#\":7,\"\\\\\":4,\"]\":6,\"a\":3,\"a\\u0000\":2,\"b\":1}");
    }

    @Test
    void escapesAsLittleAndAsShortlyAsPossible() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < ' '; c++) {
            all.append(String.format("\\u%04X", (int) c));
        }
        assertThat(canonical("\"" + all + "\""))
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017"
                                + "\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\"");
        assertThat(canonical("\"\\u0061\\u005C\\u0042\\u0022\\/\\u007f\\u0080\\u2028\\u0120\\u0FFF\\u1820\\uFFFF\""))
                .isEqualTo("\"a\\\\B\\\"/\u007f\u0080\u2028\u0120\u0fff\u1820\uffff\"");
        assertThat(canonical("\"\\uD842\\uDC20\\uDBFF\\uDFFF\"")).isEqualTo("\"\ud842\udc20\udbff\udfff\"");
        assertThat(CanonicalJson.encode(JsonString.of("\ud842\udc20")))
                .containsExactly('"', 0xF0, 0xA0, 0xA0, 0xA0, '"');
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "-1,-1",
        "10,10",
        "9007199254740991,9007199254740991",
        "-9007199254740991,-9007199254740991"
    })
    void writesIntegersOf53Bits(String number, String expected) {
        assertThat(canonical(number)).isEqualTo(expected);
        assertThat(CanonicalJson.check(JsonValue.parse(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "0.0",
                "-0.0",
                "1.5",
                "1e3",
                "1E3",
                "1e+3",
                "7e0",
                "0e0",
                "-0e1",
                "10e-1",
                "1.7e12",
                "1e10",
                "1e-1000000000",
                "9007199254740991.0"
            })
    void refusesFractionsAndExponentsWhateverTheirValue(String number) {
        JsonValue json = JsonValue.parse("{\"a~\":[0,{\"/\":" + number + "}]}");
        assertThat(CanonicalJson.check(json))
                .containsExactly(new Violation(
                        "/a~0/1/~1",
                        "$canonical",
                        "",
                        "must be written without a fraction or an exponent in canonical JSON, but is " + number,
                        Map.of("actual", number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740992",
                "-9007199254740992",
                "9007199254740998",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "123456789012345678901234567890"
            })
    void refusesIntegersOfMoreThan53Bits(String number) {
        assertThat(CanonicalJson.check(JsonValue.parse(number)))
                .singleElement()
                .hasToString(
                        "(root) $canonical: must be from -9007199254740991 to 9007199254740991 in canonical JSON, but is "
                                + number);
    }

    @Test
    void whatHasNoCanonicalFormIsNotWritten() {
        JsonValue json = JsonValue.parse("{\"z\":1.5,\"a\":[9007199254740992,1,2e0]}");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CanonicalJson.encode(json))
                .satisfies(e -> assertThat(e.violations())
                        .isEqualTo(CanonicalJson.check(json))
                        .extracting(Violation::pointer)
                        .containsExactly("/z", "/a/0", "/a/2"));
    }

    @Test
    void reportsAsManyViolationsAsOthersDo() {
        JsonValue many = JsonValue.parse("[" + "1.5,".repeat(100_000) + "1.5]");
        assertThat(CanonicalJson.check(many))
                .hasSize(100)
                .extracting(Violation::pointer)
                .startsWith("/0", "/1")
                .endsWith("/99");
        assertThat(CanonicalJson.check(JsonValue.parse("1" + "0".repeat(900)))
                        .get(0)
                        .message())
                .hasSizeLessThan(200);
    }

    @Test
    void unpairedSurrogatesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonString.of("\ud83d"));
        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> JsonValue.parse("{\"a\":\"\\ud83d\"}"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CanonicalJson.encode(new Text("\udc00")))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::keyword)
                        .containsExactly("$parse"));
    }

    @Test
    void aTypedValueIsWrittenAsItsJson() {
        assertThat(encoded(new Text("x"))).isEqualTo("{\"a\":1,\"text\":\"x\"}");
        assertThatNullPointerException().isThrownBy(() -> CanonicalJson.encode(null));
        assertThatNullPointerException().isThrownBy(() -> CanonicalJson.check(null));
    }

    @Test
    void depthCostsNoStack() {
        assertThat(CanonicalJson.check(nested(JsonNumber.of("0.5"))))
                .extracting(Violation::pointer)
                .containsExactly("/b/0".repeat(DEPTH));
        assertThat(encoded(nested(JsonNull.INSTANCE)))
                .isEqualTo("{\"a\":null,\"b\":[".repeat(DEPTH) + "null" + "]}".repeat(DEPTH));
    }

    private static JsonValue nested(JsonValue innermost) {
        JsonValue value = innermost;
        for (int i = 0; i < DEPTH; i++) {
            value = JsonObject.of("b", JsonArray.of(value), "a", JsonNull.INSTANCE);
        }
        return value;
    }

    @Test
    void manyMembersAreSorted() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            numbers.add(1_000_000 + i);
        }
        Collections.shuffle(numbers, new Random(1));
        JsonObject.Builder builder = JsonObject.builder();
        numbers.forEach(number -> builder.put("n" + number, number));
        JsonObject read = (JsonObject) JsonValue.parse(CanonicalJson.encode(builder.build()));
        assertThat(read.names()).isSorted().hasSize(300_000);
    }

    /** UTF-32 compares as code points do, and knows nothing of surrogates. */
    @Test
    void theCanonicalFormOfARandomValueIsItsOwn() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            JsonValue value = value(random, 4);
            byte[] encoded = CanonicalJson.encode(value);
            JsonValue read = JsonValue.parse(encoded);
            assertThat(read).isEqualTo(value);
            assertThat(CanonicalJson.encode(read)).isEqualTo(encoded);
            assertThat(read.toJsonBytes()).isEqualTo(encoded);
            requireOrder(read);
        }
    }

    private static void requireOrder(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(CanonicalJsonTest::requireOrder);
        } else if (value instanceof JsonObject object) {
            assertThat(object.names())
                    .isSortedAccordingTo((one, other) -> Arrays.compare(
                            one.codePoints().toArray(), other.codePoints().toArray()));
            object.forEach((name, member) -> requireOrder(member));
        }
    }

    private static JsonValue value(Random random, int depth) {
        switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0:
                return JsonNumber.of(random.nextLong() >> 11);
            case 1:
                return JsonString.of(text(random));
            case 2:
                return JsonBoolean.of(random.nextBoolean());
            case 3:
                return JsonNull.INSTANCE;
            case 4:
                JsonArray.Builder items = JsonArray.builder();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                return items.build();
            default:
                JsonObject.Builder members = JsonObject.builder();
                for (int i = random.nextInt(12); i > 0; i--) {
                    members.put(text(random), value(random, depth - 1));
                }
                return members.build();
        }
    }

    private static String text(Random random) {
        int[] some = {'a', 'b', '"', '\\', '\n', 0, 0x1F, 0x7F, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.appendCodePoint(some[random.nextInt(some.length)]);
        }
        return text.toString();
    }

    /** A value such as one that is generated, which nothing has checked. */
    private record Text(String text) implements JsonModel {

        @Override
        public JsonType<?> jsonType() {
            return new TextCodec();
        }
    }

    private static final class TextCodec extends JsonCodec<Text> {

        TextCodec() {
            super(Text.class, value -> true, at -> {});
        }

        @Override
        public Text read(JsonReader in) {
            throw in.mismatch();
        }

        @Override
        public void write(JsonWriter out, Text value) {
            out.beginObject()
                    .name("text")
                    .value(value.text())
                    .name("a")
                    .value(1)
                    .endObject();
        }
    }
}
