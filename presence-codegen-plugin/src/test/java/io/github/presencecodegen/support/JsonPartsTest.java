package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPartsTest {

    private static final JsonObject OBJECT = (JsonObject) JsonValue.parse("{\"text\":\"x\",\"nothing\":null}");
    private static final JsonArray ARRAY = (JsonArray) JsonValue.parse("[1,\"x\",\"y\"]");

    @Test
    void aRequiredMemberMustBeThereAndBeAllowed() {
        assertThat(JsonParts.required(OBJECT, "text", JsonPartsTest::isText)).isTrue();
        assertThat(JsonParts.required(OBJECT, "nothing", JsonPartsTest::isText)).isFalse();
        assertThat(JsonParts.required(OBJECT, "absent", value -> true)).isFalse();
    }

    @Test
    void anOptionalMemberMustBeAllowedIfItIsThere() {
        assertThat(JsonParts.optional(OBJECT, "text", JsonPartsTest::isText)).isTrue();
        assertThat(JsonParts.optional(OBJECT, "nothing", JsonPartsTest::isText)).isFalse();
        assertThat(JsonParts.optional(OBJECT, "absent", value -> false)).isTrue();
        assertThat(JsonParts.optional(OBJECT, "text", JsonString.class)).isTrue();
        assertThat(JsonParts.optional(OBJECT, "nothing", JsonString.class)).isFalse();
        assertThat(JsonParts.optional(OBJECT, "absent", JsonString.class)).isTrue();
    }

    @Test
    void itemsMustBeAllowedFromAnIndexOn() {
        assertThat(JsonParts.all(ARRAY, 1, JsonPartsTest::isText)).isTrue();
        assertThat(JsonParts.all(ARRAY, 0, JsonPartsTest::isText)).isFalse();
        assertThat(JsonParts.all(ARRAY, 1, JsonString.class)).isTrue();
        assertThat(JsonParts.all(ARRAY, 0, JsonString.class)).isFalse();
        assertThat(JsonParts.all(ARRAY, 9, JsonNull.class)).isTrue();
    }

    private static boolean isText(JsonValue value) {
        return value instanceof JsonString;
    }
}
