package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written is read back, and damaged text does nothing worse than be refused. */
class JsonRoundTripTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Seeds.tries(1000).check(random -> whatIsWrittenIsReadBack(value(random, 3)));
    }

    private static void whatIsWrittenIsReadBack(JsonValue value) {
        byte[] bytes = value.toJsonBytes();
        String text = value.toJson();
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        JsonValue read = JsonValue.parse(bytes);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).isEqualTo(JsonValue.parse(text));
        assertThat(read.toJson()).isEqualTo(text);
    }

    @Test
    void whiteSpaceAndTheOrderOfMembersDoNotCount() {
        Seeds.tries(1000).check(random -> whiteSpaceAndTheOrderOfMembersDoNotCount(value(random, 3)));
    }

    private static void whiteSpaceAndTheOrderOfMembersDoNotCount(JsonValue value) {
        JsonValue reordered = reversed(value);
        assertThat(reordered).isEqualTo(value).hasSameHashCodeAs(value);
        String spaced = " \t" + reordered.toJson().replace("[", "[ \n").replace("]", "\r]") + " ";
        if (!value.toJson().contains("\"")) { // outside of strings only
            assertThat(JsonValue.parse(spaced)).isEqualTo(value);
        }
    }

    @Test
    void damagedBytesAreRefusedOrReadButNothingElse() {
        Seeds.tries(3000).check(random -> {
            byte[] bytes = value(random, 3).toJsonBytes();
            for (int left = random.between(1, 3); left > 0; left--) {
                bytes = damaged(bytes, random.between(0, 100_000), random.between(0, 100_000));
            }
            areRefusedOrReadButNothingElse(bytes);
        });
    }

    private static void areRefusedOrReadButNothingElse(byte[] bytes) {
        Object fromBytes = outcome(bytes);
        assertThat(fromBytes).isEqualTo(streamed(bytes));
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            assertThat(outcome(text)).isEqualTo(fromBytes);
        }
    }

    private static JsonValue value(RandomSource random, int depth) {
        if (depth == 0) {
            return scalar(random);
        }
        return random.any(
                () -> scalar(random), () -> JsonArray.of(random.list(0, 4, () -> value(random, depth - 1))), () -> {
                    Map<String, JsonValue> members = new LinkedHashMap<>();
                    random.list(0, 12, () -> text(random)).forEach(name -> members.put(name, value(random, depth - 1)));
                    return JsonObject.of(members);
                });
    }

    private static JsonValue scalar(RandomSource random) {
        return random.any(
                () -> JsonString.of(text(random)),
                () -> JsonNumber.of(random.between(Long.MIN_VALUE, Long.MAX_VALUE)),
                () -> JsonNumber.of(random.finite()),
                () -> random.of(JsonNumber.of("-0"), JsonNumber.of("1e999999999"), JsonNumber.of("0.10")),
                () -> random.of(JsonBoolean.TRUE, JsonBoolean.FALSE, JsonNull.INSTANCE));
    }

    private static String text(RandomSource random) {
        String text = random.any(
                () -> random.text("abcXYZ", 0, 8),
                () -> random.text(0, 8),
                () -> random.of("", "\"\\\n\u0000", "é€😀", "\uFFFD\uFFFE", "\u007f\u0080\u07ff\u0800"));
        return Utf8.loneSurrogate(text) < 0 ? text : text(random);
    }

    private static JsonValue reversed(JsonValue value) {
        if (value instanceof JsonArray array) {
            return JsonArray.of(
                    array.values().stream().map(JsonRoundTripTest::reversed).toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder builder = JsonObject.builder();
            for (int i = object.size() - 1; i >= 0; i--) {
                builder.put(object.nameAt(i), reversed(object.valueAt(i)));
            }
            return builder.build();
        }
        return value;
    }

    private static byte[] damaged(byte[] bytes, int where, int how) {
        int position = where % (bytes.length + 1);
        int kind = how % 4;
        byte[] interesting = "\"\\{}[]:,0-e.u\u0001\u00ff tn".getBytes(StandardCharsets.ISO_8859_1);
        byte b = interesting[how / 4 % interesting.length];
        if (kind == 0) {
            return Arrays.copyOf(bytes, position);
        }
        byte[] head = Arrays.copyOf(bytes, position);
        byte[] tail =
                Arrays.copyOfRange(bytes, kind == 1 ? position : Math.min(position + 1, bytes.length), bytes.length);
        byte[] all = Arrays.copyOf(head, head.length + (kind == 3 ? 0 : 1) + tail.length);
        if (kind != 3) {
            all[head.length] = b;
        }
        System.arraycopy(tail, 0, all, all.length - tail.length, tail.length);
        return all;
    }

    private static Object outcome(byte[] json) {
        try {
            return JsonValue.parse(json);
        } catch (InvalidJsonException e) {
            return e.violations();
        }
    }

    private static Object outcome(String json) {
        try {
            return JsonValue.parse(json);
        } catch (InvalidJsonException e) {
            return e.violations();
        }
    }

    /** Reads objects and arrays of the outermost level by hand. */
    private static Object streamed(byte[] json) {
        try {
            JsonReader in = JsonReader.of(json, JsonLimits.DEFAULT);
            JsonValue value;
            switch (in.peek()) {
                case OBJECT -> {
                    JsonObject.Builder members = JsonObject.builder();
                    in.beginObject();
                    while (in.hasNext()) {
                        assertThat(in.nextName(JsonNames.NONE)).isEqualTo(-1);
                        in.nextUnknown(members);
                    }
                    value = members.build();
                }
                case ARRAY -> {
                    JsonArray.Builder items = JsonArray.builder();
                    in.beginArray();
                    while (in.hasNext()) {
                        items.add(in.nextValue());
                    }
                    value = items.build();
                }
                default -> value = in.nextValue();
            }
            in.end();
            return value;
        } catch (InvalidJsonException e) {
            return e.violations();
        }
    }
}
