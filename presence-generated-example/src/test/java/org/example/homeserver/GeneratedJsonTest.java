package org.example.homeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.example.homeserver.Samples.EDU;
import static org.example.homeserver.Samples.INVALID;
import static org.example.homeserver.Samples.VALID;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.example.matrix.PresenceEdu;
import org.example.matrix.PresenceEdu.Content;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.PresenceEduValidator;
import org.example.matrix.support.InvalidJsonException;
import org.example.matrix.support.JsonArray;
import org.example.matrix.support.JsonBoolean;
import org.example.matrix.support.JsonLimits;
import org.example.matrix.support.JsonModel;
import org.example.matrix.support.JsonNumber;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonObjectModel;
import org.example.matrix.support.JsonString;
import org.example.matrix.support.JsonType;
import org.example.matrix.support.JsonValue;
import org.example.matrix.support.ReadResult;
import org.example.matrix.support.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every part of reading, validating and JSON values once. What compiles here must go on compiling. */
class GeneratedJsonTest {

    @Nested
    class Reading {

        private static final byte[] VALID_BYTES = VALID.getBytes(StandardCharsets.UTF_8);
        private static final byte[] INVALID_BYTES = INVALID.getBytes(StandardCharsets.UTF_8);
        private static final JsonLimits SHALLOW = JsonLimits.DEFAULT.withMaxDepth(2);

        @Test
        void fromJsonGivesTheValueOrThrows() {
            assertThat(PresenceEdu.fromJson(VALID_BYTES)).isEqualTo(EDU);
            assertThat(PresenceEdu.fromJson(VALID)).isEqualTo(EDU);
            assertThatThrownBy(() -> PresenceEdu.fromJson(INVALID))
                    .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                        assertThat(e.violations()).hasSize(3);
                        assertThat(e).hasMessageContaining("/content/push/0").isInstanceOf(RuntimeException.class);
                    });
            assertThatThrownBy(() -> PresenceEdu.JSON.with(SHALLOW).fromJson(VALID))
                    .isInstanceOf(InvalidJsonException.class);
            assertThatNullPointerException().isThrownBy(() -> PresenceEdu.fromJson((String) null));
        }

        @Test
        void readNeverThrows() {
            ReadResult<PresenceEdu> good = PresenceEdu.read(VALID);
            assertThat(good.value()).isEqualTo(EDU);
            assertThat(good.violations()).isEmpty();
            assertThat(PresenceEdu.read(VALID_BYTES).value()).isEqualTo(EDU);

            ReadResult<PresenceEdu> bad = PresenceEdu.read(INVALID_BYTES);
            assertThat(bad.value()).isNull();
            assertThat(bad.violations()).hasSize(3);
            JsonValue json = bad.json();
            assertThat(json).isEqualTo(JsonValue.parse(INVALID));

            ReadResult<PresenceEdu> tooDeep = PresenceEdu.JSON.with(SHALLOW).read(VALID);
            assertThat(tooDeep.violations()).extracting(Violation::keyword).containsExactly("$parse");
            assertThat(tooDeep.json()).isNull();
            assertThat(PresenceEdu.JSON.with(SHALLOW).read(VALID_BYTES).value()).isNull();
        }

        @Test
        void malformedTextIsOneViolationWithItsOffset() {
            assertThat(PresenceEduValidator.validate("{\"ü\":1,}"))
                    .singleElement()
                    .satisfies(v -> {
                        assertThat(v.pointer()).isEmpty();
                        assertThat(v.keyword()).isEqualTo("$parse");
                        assertThat(v.params()).containsEntry("offset", "8");
                    });
        }

        @Test
        void nestedTypesAreReadByTheirJson() {
            String update = JsonValue.parse(VALID).at("/content/push/0").toJson();
            assertThat(UserPresenceUpdate.JSON.fromJson(update))
                    .isEqualTo(EDU.content().push().get(0));
            assertThat(Content.JSON.read("{}").violations())
                    .extracting(Violation::keyword)
                    .containsExactly("required");
        }

        @Test
        void aJsonTypeServesGenericCode() {
            assertThat(roundTrip(PresenceEdu.JSON, EDU)).isEqualTo(EDU);
            assertThat(roundTrip(Content.JSON, EDU.content())).isEqualTo(EDU.content());

            JsonType<PresenceEdu> type = PresenceEdu.JSON;
            assertThat(type.javaType()).isEqualTo(PresenceEdu.class);
            assertThat(type.fromJson(VALID_BYTES)).isEqualTo(EDU);
            assertThat(type.read(INVALID).violations()).hasSize(3);
            assertThat(type.validate(EDU)).isEmpty();
            assertThat(type.validate(INVALID)).hasSize(3);
            assertThat(type.isValid(EDU)).isTrue();
            assertThat(type.isValid(INVALID_BYTES)).isFalse();
            assertThat(type.toJsonBytes(EDU)).isEqualTo(VALID_BYTES);
            assertThat(type.toJsonValue(EDU)).isEqualTo(EDU.toJsonValue());
        }

        @Test
        void everyValueIsAModel() {
            List<JsonModel> models = List.of(EDU, EDU.content(), JsonValue.parse(VALID));
            assertThat(models).allSatisfy(model -> {
                assertThat(model.jsonType().fromJson(model.toJson())).isEqualTo(model);
                assertThat(model.toJsonBytes()).asString(StandardCharsets.UTF_8).isEqualTo(model.toJson());
                assertThat(model.toJsonValue().toJson()).isEqualTo(model.toJson());
            });
            JsonObjectModel object = EDU;
            assertThat(object.toJsonValue().has("edu_type")).isTrue();
        }

        private static <T> T roundTrip(JsonType<T> type, T value) {
            return type.fromJson(type.toJson(value));
        }
    }

    @Nested
    class Validating {

        @Test
        void givesEveryViolationInTheOrderOfTheDocument() {
            List<Violation> violations = PresenceEduValidator.validate(INVALID);
            assertThat(violations)
                    .extracting(v ->
                            v.pointer() + " " + v.keyword() + " " + v.params().get("property"))
                    .containsExactly(
                            "/content/push/0 required user_id",
                            "/content/push/0 required last_active_ago",
                            "/content/push/0/status_msg type null");
            assertThat(violations).allSatisfy(v -> {
                assertThat(v.message()).isNotBlank();
                assertThat(v.schemaLocation())
                        .startsWith("event-schemas/m.presence.yaml#/allOf/1/properties/content/properties/push/items/")
                        .endsWith("/" + v.keyword());
            });
        }

        @Test
        void takesEveryFormOfTheValue() {
            JsonValue json = JsonValue.parse(INVALID);
            byte[] bytes = INVALID.getBytes(StandardCharsets.UTF_8);
            assertThat(PresenceEduValidator.validate(bytes)).hasSize(3);
            assertThat(PresenceEduValidator.validate(json)).hasSize(3);
            assertThat(PresenceEduValidator.validate(EDU)).isEmpty();
            assertThat(Content.JSON.validate(EDU.content())).isEmpty();
            assertThat(UserPresenceUpdate.JSON.validate(EDU.content().push().get(0)))
                    .isEmpty();
            assertThat(PresenceEduValidator.isValid(INVALID)).isFalse();
            assertThat(PresenceEduValidator.isValid(bytes)).isFalse();
            assertThat(PresenceEduValidator.isValid(json)).isFalse();
            assertThat(PresenceEduValidator.isValid(EDU)).isTrue();
            assertThat(Content.JSON.isValid(EDU.content())).isTrue();
        }

        @Test
        void takesLimits() {
            JsonType<PresenceEdu> one = PresenceEdu.JSON.with(JsonLimits.DEFAULT.withMaxViolations(1));
            byte[] bytes = INVALID.getBytes(StandardCharsets.UTF_8);
            assertThat(one.validate(INVALID)).hasSize(1);
            assertThat(one.validate(bytes)).hasSize(1);
            assertThat(one.validate(JsonValue.parse(INVALID))).hasSize(1);
            assertThat(one.validate(EDU)).isEmpty();
            assertThat(one.with(JsonLimits.DEFAULT.withMaxDepth(2)).isValid(VALID))
                    .isFalse();
        }

        @Test
        void reportsWhatTwoFilesRefuseOnce() {
            assertThat(PresenceEduValidator.validate("{\"edu_type\":5,\"content\":{\"push\":[]}}"))
                    .extracting(Violation::pointer, Violation::keyword, Violation::schemaLocation)
                    .containsExactly(tuple("/edu_type", "type", "edu.yaml#/properties/edu_type/type"));
        }

        @Test
        void aViolationIsAValue() {
            Violation violation = new Violation("/a", "required", "a.yaml#/required", "no b", Map.of("property", "b"));
            assertThat(violation.params()).containsEntry("property", "b").isUnmodifiable();
        }
    }

    @Test
    void jsonValuesAreSealed() {
        assertThat(describe(JsonValue.parse("[null,true,\"a\",{},1.50]"))).isEqualTo("[null true a {} 1.50]");
    }

    private static String describe(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.values().stream().map(GeneratedJsonTest::describe).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof JsonObject object) {
            return object.isEmpty() ? "{}" : object.names().toString();
        }
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof JsonBoolean flag ? String.valueOf(flag.value()) : value.toJson();
    }
}
