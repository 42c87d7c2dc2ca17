package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final JsonNames NAMES = JsonNames.of("user_id", "presence", "é");

    @Test
    void readsAnObjectMemberByMember() {
        String json = " { \"presence\" : \"online\" , \"user_id\":\"@a:b\",\"x\":[1,{}],\"\u00e9\":null } ";
        JsonReader in = reader(json);
        in.beginObject();
        assertThat(in.hasNext()).isTrue();
        assertThat(in.hasNext()).as("asking twice changes nothing").isTrue();
        assertThat(in.nextName(NAMES)).isEqualTo(1);
        assertThat(in.name()).isEqualTo("presence");
        assertThat(in.nextString()).isEqualTo("online");
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isZero();
        assertThat(in.nextString()).isEqualTo("@a:b");
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isEqualTo(-1);
        assertThat(in.name()).isEqualTo("x");
        JsonObject.Builder unknown = in.nextUnknown(null);
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isEqualTo(2);
        assertThat(in.peek()).isEqualTo(JsonKind.NULL);
        in.nextNull();
        assertThat(in.hasNext()).isFalse();
        in.end();
        assertThat(unknown.build().toJson()).isEqualTo("{\"x\":[1,{}]}");
        assertThat(in.offset()).isEqualTo(json.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void readsNestedArrays() {
        JsonReader in = reader("[[],[true,false],[\"\"]]");
        List<Object> read = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            read.add("[");
            in.beginArray();
            while (in.hasNext()) {
                read.add(in.peek() == JsonKind.STRING ? in.nextString() : in.nextBoolean());
            }
        }
        in.end();
        assertThat(read).containsExactly("[", "[", true, false, "[", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\\u0075ser_id\":1}", "{\"user\\u005fi\\u0064\":1}"})
    void matchesNamesThatAreWrittenWithEscapes(String json) {
        JsonReader in = reader(json);
        in.beginObject();
        in.hasNext();
        assertThat(in.nextName(NAMES)).isZero();
        assertThat(in.name()).isEqualTo("user_id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user_id\":1,\"user_id\":1}",
                "{\"user_id\":1,\"\\u0075ser_id\":1}",
                "{\"user_id\":1,\"x\":{\"user_id\":1},\"user_id\":1}",
                "{\"x\":1,\"y\":1,\"x\":1}",
                "{\"x\":1,\"\\u0078\":1}",
            })
    void refusesDuplicatesOfKnownAndUnknownNames(String json) {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> readMembers(reader(json), NAMES))
                .withMessageContaining("duplicate name")
                .satisfies(e -> assertThat(e.violations().get(0).params())
                        .containsEntry("offset", Integer.toString(json.lastIndexOf(',') + 1)));
    }

    @Test
    void remembersNamesForEachObjectAlone() {
        readMembers(reader("{\"presence\":{\"presence\":{\"user_id\":1}},\"user_id\":{\"user_id\":2}}"), NAMES);
        JsonReader in = reader("[{\"user_id\":1},{\"user_id\":1}]");
        in.beginArray();
        while (in.hasNext()) {
            readMembers(in, NAMES);
        }
        in.end();
    }

    @Test
    void refusesDuplicatesAmongManyNames() {
        String[] many = IntStream.range(0, 300).mapToObj(i -> "name" + i).toArray(String[]::new);
        JsonNames names = JsonNames.of(many);
        for (int duplicate : new int[] {0, 63, 64, 127, 128, 299}) {
            StringBuilder json = new StringBuilder("{\"nested\":");
            StringBuilder members = new StringBuilder("{");
            for (String name : many) {
                members.append('"').append(name).append("\":{},");
            }
            json.append(members.substring(0, members.length() - 1)).append("},");
            json.append(members, 1, members.length());
            String unique = json.substring(0, json.length() - 1) + "}";
            readMembers(reader(unique), names);
            String twice = json + "\"name" + duplicate + "\":1}";
            assertThatExceptionOfType(InvalidJsonException.class)
                    .isThrownBy(() -> readMembers(reader(twice), names))
                    .withMessageContaining("duplicate name \"name" + duplicate + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "5.0, 5",
        "50e-1, 5",
        "5e0, 5",
        "0.5E1, 5",
        "1e3, 1000",
        "0e999999999999, 0",
        "-12.300e1, -123",
        "123456789012345678, 123456789012345678",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "922337203685477580.7e1, 9223372036854775807",
        "0.00000000000000000000000000001e29, 1",
    })
    void readsIntegersHoweverTheyAreWritten(String json, long value) {
        JsonReader in = reader(json);
        assertThat(in.nextLong()).isEqualTo(value);
        in.end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e999999999", "-1e999999999",
                "1e-999999999", "1e99999999999999999999999999", "\"5\"", "null", "true", "[]", "{}",
            })
    void takesNothingElseForAnInteger(String json) {
        assertMismatch(json, JsonReader::nextLong);
    }

    @Test
    void readsInts() {
        assertThat(reader("2147483647").nextInt()).isEqualTo(Integer.MAX_VALUE);
        assertThat(reader("-2147483648.0").nextInt()).isEqualTo(Integer.MIN_VALUE);
        assertMismatch("2147483648", JsonReader::nextInt);
        assertMismatch("-2147483649", JsonReader::nextInt);
        assertMismatch("1.5", JsonReader::nextInt);
    }

    @Test
    void aValueOfAnotherKindIsAMismatch() {
        assertMismatch("1", JsonReader::nextString);
        assertMismatch("\"true\"", JsonReader::nextBoolean);
        assertMismatch("0", JsonReader::nextNull);
        assertMismatch("[]", JsonReader::beginObject);
        assertMismatch("{}", JsonReader::beginArray);
        assertMismatch("[]", JsonReader::nextObject);
        assertMismatch("false", JsonReader::nextNumber);
    }

    @Test
    void whatBeginsNoValueIsMalformedWhateverWasAskedFor() {
        List<Consumer<JsonReader>> calls =
                List.of(JsonReader::nextString, JsonReader::nextLong, JsonReader::beginObject, JsonReader::nextNull);
        for (Consumer<JsonReader> call : calls) {
            assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> call.accept(reader(" }")));
        }
    }

    @Test
    void aMismatchIsCheapAndKnowsItsPlace() {
        JsonReader in = reader("   {}");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(in::nextString)
                .satisfies(e -> assertThat(e.offset()).isEqualTo(3))
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty())
                .withMessage("the value does not have the requested type, at byte 3");
    }

    @Test
    void readsTreesInTheMidstOfStreaming() {
        JsonReader in = reader("{\"a\":{\"b\":[1]},\"c\":[2],\"d\":1.50}");
        in.beginObject();
        in.hasNext();
        assertThat(in.nextName()).isEqualTo("a");
        assertThat(in.nextObject().toJson()).isEqualTo("{\"b\":[1]}");
        in.hasNext();
        in.nextName();
        assertThat(in.nextValue().toJson()).isEqualTo("[2]");
        in.hasNext();
        in.nextName();
        assertThat(in.nextNumber().text()).isEqualTo("1.50");
        assertThat(in.hasNext()).isFalse();
        in.end();
    }

    @Test
    void callsThatNoTextAllowsAreIllegal() {
        assertThatIllegalStateException().isThrownBy(() -> reader("{}").hasNext());
        assertThatIllegalStateException().isThrownBy(() -> reader("{}").nextName());
        assertThatIllegalStateException().isThrownBy(() -> reader("{}").name());
        assertThatIllegalStateException().isThrownBy(() -> reader("{}").end());
        JsonReader open = reader("{\"a\":1}");
        open.beginObject();
        assertThatIllegalStateException().isThrownBy(open::nextLong);
        assertThatIllegalStateException().isThrownBy(open::end);
        open.hasNext();
        open.nextName();
        assertThatIllegalStateException().isThrownBy(open::hasNext);
        JsonReader done = reader("1");
        done.nextLong();
        assertThatIllegalStateException().isThrownBy(done::nextLong);
    }

    @Test
    void argumentsMustNotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonReader.of((byte[]) null, JsonLimits.DEFAULT))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonReader.of((String) null, JsonLimits.DEFAULT))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonReader.of("", null))
                .withMessage("limits");
    }

    private static void readMembers(JsonReader in, JsonNames names) {
        JsonObject.Builder unknown = null;
        in.beginObject();
        while (in.hasNext()) {
            if (in.nextName(names) < 0) {
                unknown = in.nextUnknown(unknown);
            } else if (in.peek() == JsonKind.OBJECT) {
                readMembers(in, names);
            } else {
                in.nextValue();
            }
        }
    }

    private static void assertMismatch(String json, Consumer<JsonReader> call) {
        assertThatExceptionOfType(JsonMismatchException.class).as(json).isThrownBy(() -> call.accept(reader(json)));
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT);
    }
}
