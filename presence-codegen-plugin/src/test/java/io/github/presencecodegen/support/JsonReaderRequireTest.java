package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader that looks at a whole value before it reads it. */
class JsonReaderRequireTest {

    private static final JsonNames NAMES = JsonNames.of("a", "b");

    private final List<String> seen = new ArrayList<>();
    private final Predicate<JsonValue> noting = value -> seen.add(value.toJson());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isBeforeTheValueAgain(boolean bytes) {
        JsonReader in = reader(" { \"a\" : {\"x\":[1,2],\"é\":\"\\n\"} , \"z\" : [ 3 ] , \"b\" : 4 } ", bytes);
        in.require(noting);
        in.beginObject();
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isZero();
        int offset = in.offset();
        in.require(noting);
        assertThat(in.offset()).isBetween(offset, offset + 1);
        assertThat(in.name()).isEqualTo("a");
        assertThat(in.nextValue().toJson()).isEqualTo("{\"x\":[1,2],\"é\":\"\\n\"}");
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isEqualTo(-1);
        assertThat(in.name()).isEqualTo("z");
        in.beginArray();
        assertThat(in.hasNext()).isTrue();
        in.require(noting);
        assertThat(in.nextLong()).isEqualTo(3);
        assertThat(in.hasNext()).isFalse();
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isEqualTo(1);
        assertThat(in.nextLong()).isEqualTo(4);
        assertThat(in.hasNext()).isFalse();
        in.end();
        assertThat(seen).containsExactly("{\"a\":{\"x\":[1,2],\"é\":\"\\n\"},\"z\":[3],\"b\":4}");
    }

    @Test
    void keepsThePendingNameOfAMember() {
        JsonReader in = reader("{\"y\":{\"a\":{\"q\":0}},\"a\":1}", true);
        in.beginObject();
        in.hasNext();
        assertThat(in.nextName(NAMES)).isEqualTo(-1);
        in.require(noting);
        JsonObject.Builder unknown = in.nextUnknown(null);
        assertThat(unknown.build().toJson()).isEqualTo("{\"y\":{\"a\":{\"q\":0}}}");
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextName(NAMES)).isZero();
    }

    @Test
    void looksAtEachValueOfItsOwn() {
        JsonReader in = reader("[{\"a\":1},[2],3]", true);
        in.beginArray();
        while (in.hasNext()) {
            in.require(noting);
            in.require(value -> false);
            in.nextValue();
        }
        in.end();
        assertThat(seen).containsExactly("{\"a\":1}", "[2]", "3");
    }

    @Test
    void refusesWhatTheChecksRefuse() {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> reader("[1]", true).require(value -> value instanceof JsonObject));
        JsonReader in = reader("[[1],2]", true);
        in.beginArray();
        in.hasNext();
        in.require(noting);
        in.nextValue();
        in.hasNext();
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> in.require(value -> false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "[[[[]]]]",
                "[\"xxxxxxxxxxx\"]",
                "[1234567890123]"
            })
    void refusesMalformedTextAndWhatExceedsALimitAsParsingDoes(String json) {
        JsonLimits limits = new JsonLimits(3, 100, 10, 12, 100);
        List<Violation> expected = refusals(() -> JsonValue.parse(json, limits));
        assertThat(refusals(() -> JsonReader.of(json, limits).require(noting))).isEqualTo(expected);
        assertThat(refusals(() -> JsonReader.of(json.getBytes(StandardCharsets.UTF_8), limits)
                        .require(noting)))
                .isEqualTo(expected);
        assertThat(seen).isEmpty();
    }

    @Test
    void aKnownNameThatComesTwiceIsStillFound() {
        JsonReader in = reader("{\"a\":{\"a\":1},\"a\":2}", true);
        in.beginObject();
        in.hasNext();
        in.nextName(NAMES);
        in.require(noting);
        in.beginObject();
        in.hasNext();
        assertThat(in.nextName(NAMES)).isZero();
        in.nextLong();
        in.hasNext();
        in.hasNext();
        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> in.nextName(NAMES));
    }

    @Test
    void deepValuesAreLookedAtOnce() {
        int depth = 100_000;
        String json = "[".repeat(depth) + "]".repeat(depth);
        JsonReader in = JsonReader.of(json, JsonLimits.DEFAULT.withMaxDepth(depth));
        int[] looked = {0};
        for (int i = 0; i < depth; i++) {
            in.require(value -> ++looked[0] > 0);
            in.beginArray();
            assertThat(in.hasNext()).isEqualTo(i + 1 < depth);
        }
        for (int i = 1; i < depth; i++) {
            assertThat(in.hasNext()).isFalse();
        }
        in.end();
        assertThat(looked[0]).isEqualTo(1);
    }

    @Test
    void isForValuesOnly() {
        JsonReader in = reader("{\"a\":1}", true);
        in.beginObject();
        assertThatIllegalStateException().isThrownBy(() -> in.require(noting));
        in.hasNext();
        assertThatIllegalStateException().isThrownBy(() -> in.require(noting));
    }

    private static List<Violation> refusals(ThrowingCallable reading) {
        return catchThrowableOfType(InvalidJsonException.class, reading).violations();
    }

    private static JsonReader reader(String json, boolean bytes) {
        return bytes
                ? JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT)
                : JsonReader.of(json, JsonLimits.DEFAULT);
    }
}
