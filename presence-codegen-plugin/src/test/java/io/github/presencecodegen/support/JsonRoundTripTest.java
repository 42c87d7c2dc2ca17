package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back, and damaged text does nothing worse than be refused. */
class JsonRoundTripTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("values") JsonValue value) {
        byte[] bytes = value.toJsonBytes();
        String text = value.toJson();
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        JsonValue read = JsonValue.parse(bytes);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).isEqualTo(JsonValue.parse(text));
        assertThat(read.toJson()).isEqualTo(text);
    }

    @Property
    void whiteSpaceAndTheOrderOfMembersDoNotCount(@ForAll("values") JsonValue value) {
        JsonValue reordered = reversed(value);
        assertThat(reordered).isEqualTo(value).hasSameHashCodeAs(value);
        String spaced = " \t" + reordered.toJson().replace("[", "[ \n").replace("]", "\r]") + " ";
        if (!value.toJson().contains("\"")) { // outside of strings only
            assertThat(JsonValue.parse(spaced)).isEqualTo(value);
        }
    }

    @Property(tries = 3000)
    void damagedBytesAreRefusedOrReadButNothingElse(
            @ForAll("values") JsonValue value, @ForAll("damage") List<Integer> damage) {
        byte[] bytes = value.toJsonBytes();
        for (int i = 0; i + 1 < damage.size(); i += 2) {
            bytes = damaged(bytes, damage.get(i), damage.get(i + 1));
        }
        Object fromBytes = outcome(bytes);
        assertThat(fromBytes).isEqualTo(streamed(bytes));
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            assertThat(outcome(text)).isEqualTo(fromBytes);
        }
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return values(3);
    }

    @Provide
    Arbitrary<List<Integer>> damage() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(2).ofMaxSize(6);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                texts().map(JsonString::of),
                Arbitraries.longs().map(JsonNumber::of),
                Arbitraries.doubles().map(JsonNumber::of),
                Arbitraries.of(JsonNumber.of("-0"), JsonNumber.of("1e999999999"), JsonNumber.of("0.10")),
                Arbitraries.of(JsonBoolean.TRUE, JsonBoolean.FALSE, JsonNull.INSTANCE));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<JsonValue> inner = values(depth - 1);
        Arbitrary<JsonValue> arrays = inner.list().ofMaxSize(4).map(JsonArray::of);
        Arbitrary<JsonValue> objects = Combinators.combine(texts(), inner)
                .as(JsonObject::of)
                .list()
                .ofMaxSize(12)
                .map(members -> {
                    LinkedHashMap<String, JsonValue> all = new LinkedHashMap<>();
                    members.forEach(member -> all.putAll(member.asMap()));
                    return JsonObject.of(all);
                });
        return Arbitraries.oneOf(scalars, arrays, objects);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(8).filter(text -> Utf8.loneSurrogate(text) < 0),
                Arbitraries.of("", "\"\\\n\u0000", "é€😀", "\uFFFD\uFFFE", "\u007f\u0080\u07ff\u0800"));
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
            JsonReader in = new JsonReader(json, JsonLimits.DEFAULT);
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
