package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonArrayTest {

    @Test
    void keepsItsItemsInOrder() {
        JsonArray array = JsonArray.builder()
                .add(1)
                .add("x")
                .add(true)
                .add(JsonArray.EMPTY)
                .add(JsonNull.INSTANCE)
                .build();
        assertThat(array.toJson()).isEqualTo("[1,\"x\",true,[],null]");
        assertThat(array.size()).isEqualTo(5);
        assertThat(array.isEmpty()).isFalse();
        assertThat(array.get(1)).isEqualTo(JsonString.of("x"));
        assertThat(array).containsExactlyElementsOf(array.values());
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(5));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> array.values().clear());
    }

    @Test
    void isMadeOfValuesAndOfOtherArrays() {
        JsonArray array = JsonArray.of(JsonNumber.of(1), JsonNumber.of(2));
        assertThat(JsonArray.of(List.of(JsonNumber.of(1), JsonNumber.of("2.0"))))
                .isEqualTo(array);
        assertThat(array.toBuilder().add(3).build().toJson()).isEqualTo("[1,2,3]");
        assertThat(array.toJson()).isEqualTo("[1,2]");
        assertThat(JsonArray.of()).isSameAs(JsonArray.EMPTY);
        assertThat(JsonArray.builder().build().isEmpty()).isTrue();
    }

    @Test
    void doesNotChangeWithTheJavaArrayThatItWasMadeOf() {
        JsonValue[] items = {JsonNull.INSTANCE};
        JsonArray array = JsonArray.of(items);
        items[0] = JsonBoolean.TRUE;
        assertThat(array.get(0)).isSameAs(JsonNull.INSTANCE);
    }
}
