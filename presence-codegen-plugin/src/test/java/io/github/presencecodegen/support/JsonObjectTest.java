package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    @Test
    void keepsItsMembersInOrder() {
        JsonObject object = JsonObject.builder()
                .put("b", 1)
                .put("a", "x")
                .put("c", true)
                .put("d", JsonNull.INSTANCE)
                .put("a", 2)
                .build();
        assertThat(object.toJson()).isEqualTo("{\"b\":1,\"a\":2,\"c\":true,\"d\":null}");
        assertThat(object.names()).containsExactly("b", "a", "c", "d");
        assertThat(object.size()).isEqualTo(4);
        assertThat(object.isEmpty()).isFalse();
        assertThat(object.nameAt(1)).isEqualTo("a");
        assertThat(object.valueAt(2)).isEqualTo(JsonBoolean.TRUE);
        assertThat(object.indexOf("d")).isEqualTo(3);
        assertThat(object.has("e")).isFalse();
        assertThat(object.get("e")).isNull();
        List<String> seen = new ArrayList<>();
        object.forEach((name, value) -> seen.add(name + value));
        assertThat(seen).containsExactly("b1", "a2", "ctrue", "dnull");
    }

    @Test
    void looksUpManyMembersAsFew() {
        for (int size = 0; size < 40; size++) {
            JsonObject.Builder builder = JsonObject.builder();
            for (int i = 0; i < size; i++) {
                builder.put("n" + i, i);
            }
            JsonObject object = builder.build();
            for (int i = 0; i < size; i++) {
                assertThat(object.get("n" + i)).isEqualTo(JsonNumber.of(i));
            }
            assertThat(object.has("n" + size)).isFalse();
            assertThat(object.toBuilder()
                            .put("n" + size, 0)
                            .put("n0", 0)
                            .build()
                            .size())
                    .isEqualTo(size + 1);
            assertThat(object.size()).isEqualTo(size);
        }
    }

    @Test
    void buildersGoOnWithoutChangingWhatTheyHaveBuilt() {
        JsonObject.Builder builder = JsonObject.builder();
        List<JsonObject> built = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            built.add(builder.put("n" + i, i).build());
            builder.put("n0", i);
        }
        for (int i = 0; i < 30; i++) {
            JsonObject object = built.get(i);
            assertThat(object.size()).isEqualTo(i + 1);
            assertThat(object.has("n" + (i + 1))).isFalse();
            assertThat(object.get("n0")).isEqualTo(JsonNumber.of(Math.max(0, i - 1)));
            JsonObject changed =
                    object.toBuilder().put("n0", -1).put("other", 1).build();
            assertThat(changed.get("other")).isNotNull();
            assertThat(object.has("other")).isFalse();
            assertThat(object.get("n0")).isNotEqualTo(JsonNumber.of(-1));
        }
    }

    @Test
    void isAMapForThoseWhoWantOne() {
        JsonObject object = JsonObject.of("a", JsonNumber.of(1), "b", JsonNull.INSTANCE);
        Map<String, JsonValue> map = object.asMap();
        assertThat(map).containsExactly(Map.entry("a", JsonNumber.of(1)), Map.entry("b", JsonNull.INSTANCE));
        assertThat(map.get("a")).isEqualTo(JsonNumber.of(1));
        assertThat(map.get("x")).isNull();
        assertThat(map).containsKey("b").doesNotContainKey("x");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.put("x", JsonNull.INSTANCE));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
        assertThat(JsonObject.of(new LinkedHashMap<>(map))).isEqualTo(object);
        assertThat(JsonObject.of(Map.of())).isSameAs(JsonObject.EMPTY);
    }

    @Test
    void namesThatCollideDoNoHarm() {
        List<String> names = collidingNames(15);
        StringBuilder json = new StringBuilder("{");
        for (String name : names) {
            json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":1");
        }
        String text = json.append('}').toString();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            JsonObject object = (JsonObject) JsonValue.parse(text);
            assertThat(object.size()).isEqualTo(1 << 15);
            assertThat(object.get(names.get(12345))).isNotNull();
            assertThat(object).isEqualTo(JsonValue.parse(text)).hasSameHashCodeAs(JsonValue.parse(text));
        });
    }

    @Test
    void neitherNamesNorValuesAreNull() {
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put("a", (JsonValue) null));
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put("a", (String) null));
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put(null, 1));
        assertThatNullPointerException().isThrownBy(() -> JsonArray.of((JsonValue) null));
        assertThatNullPointerException().isThrownBy(() -> JsonArray.builder().add((JsonValue) null));
    }

    /** "Aa" and "BB" have the same hash code, and so has every sequence of them. */
    private static List<String> collidingNames(int length) {
        List<String> names = List.of("");
        for (int i = 0; i < length; i++) {
            List<String> longer = new ArrayList<>();
            names.forEach(name -> longer.addAll(List.of(name + "Aa", name + "BB")));
            names = longer;
        }
        return names;
    }
}
