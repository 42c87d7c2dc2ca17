package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Any JSON value is a model as generated values are, and has a type that allows whatever is JSON. */
class AnyJsonTest {

    private static final JsonType<?> ANY = JsonNull.INSTANCE.jsonType();

    @Test
    void allowsWhateverIsJson() {
        for (String json : new String[] {"null", "[1,{\"a\":true}]", "\"a\"", "1.50"}) {
            JsonValue value = JsonValue.parse(json);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThat(value.jsonType().fromJson(json)).isEqualTo(value);
            assertThat(value.jsonType().fromJson(bytes)).isEqualTo(value);
            assertThat(ANY.read(json).value()).isEqualTo(value);
            assertThat(ANY.read(bytes).json()).isEqualTo(value);
            assertThat(ANY.validate(json)).isEmpty();
            assertThat(ANY.validate(bytes)).isEmpty();
            assertThat(ANY.isValid(json)).isTrue();
            assertThat(ANY.isValid(bytes)).isTrue();
            assertThat(JsonModels.toJson(ANY, value)).isEqualTo(json);
            assertThat(JsonModels.toJsonBytes(ANY, value)).isEqualTo(bytes);
            assertThat(JsonModels.toJsonValue(ANY, value)).isSameAs(value);
            assertThat(value.toJsonValue()).isSameAs(value);
        }
        assertThat(ANY.javaType()).isEqualTo(JsonValue.class);
        assertThat(JsonObject.EMPTY.toJsonValue()).isSameAs(JsonObject.EMPTY);
    }

    @Test
    void refusesTheRest() {
        assertThat(ANY.validate("{")).extracting(Violation::keyword).containsExactly("$parse");
        assertThat(ANY.isValid("{".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(ANY.read("{").violations()).hasSize(1);
        assertThat(ANY.read("{".getBytes(StandardCharsets.UTF_8)).violations()).hasSize(1);
        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> ANY.fromJson("{"));
    }

    @Test
    void hasLimits() {
        JsonType<?> flat = ANY.with(JsonLimits.DEFAULT.withMaxDepth(1));
        JsonValue deep = JsonValue.parse("[[]]");
        assertThat(flat.isValid("[]")).isTrue();
        assertThat(flat.isValid("[[]]")).isFalse();
        assertThat(flat.isValid(deep)).isFalse();
        assertThat(flat.validate(deep)).extracting(Violation::keyword).containsExactly("$parse");
        assertThat(flat.with(JsonLimits.DEFAULT).isValid(deep)).isTrue();
    }
}
