package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A stranger decides how deep a value is, so nothing may depend on the stack. */
class DeepValueTest {

    private static final int DEPTH = 1_000_000;

    @Test
    void nothingOverflowsTheStack() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            JsonValue value = nested(JsonNull.INSTANCE);
            JsonValue same = nested(JsonNull.INSTANCE);
            assertThat(value.equals(same)).isTrue();
            assertThat(value.hashCode()).isEqualTo(same.hashCode());
            assertThat(value.equals(nested(JsonBoolean.TRUE))).isFalse();
            assertThat(value.toString()).hasSizeLessThan(1_020);
            String json = value.toJson();
            assertThat(json).startsWith("{\"a\":[{\"a\":[").hasSize(DEPTH * 4 + 4);
            assertThat(new String(value.toJsonBytes(), StandardCharsets.UTF_8).equals(json))
                    .isTrue();
            JsonValue parsed = JsonValue.parse(json, JsonLimits.DEFAULT.withMaxDepth(DEPTH));
            assertThat(parsed.equals(value)).isTrue();
            assertThat(parsed.at("/a/0".repeat(DEPTH / 2))).isSameAs(JsonNull.INSTANCE);
        });
    }

    @Test
    void theDefaultLimitRefusesItEarly() {
        String json = "[".repeat(DEPTH);
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> JsonValue.parse(json))
                .satisfies(e -> assertThat(e.violations().get(0).params()).containsEntry("offset", "500"));
    }

    @Test
    void validationRefusesAValueThatIsTooDeepAsItWouldItsText() {
        JsonValue value = nested(JsonNull.INSTANCE);
        assertThat(JsonValidation.isValid(new PersonCodec(), value, JsonLimits.DEFAULT))
                .isFalse();
        assertThat(JsonValidation.validate(new PersonCodec(), value, JsonLimits.DEFAULT))
                .isEqualTo(JsonValidation.validate(new PersonCodec(), value.toJsonBytes(), JsonLimits.DEFAULT));
    }

    private static JsonValue nested(JsonValue innermost) {
        JsonValue value = innermost;
        for (int i = 0; i < DEPTH / 2; i++) {
            value = JsonObject.of("a", JsonArray.of(value));
        }
        return value;
    }
}
