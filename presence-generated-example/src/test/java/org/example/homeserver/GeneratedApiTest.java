package org.example.homeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.example.matrix.PresenceEdu;
import org.example.matrix.PresenceEdu.Content;
import org.example.matrix.PresenceEdu.Presence;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.PresenceEduValidator;
import org.example.matrix.support.InvalidJsonException;
import org.example.matrix.support.InvalidValueException;
import org.example.matrix.support.JsonArray;
import org.example.matrix.support.JsonBoolean;
import org.example.matrix.support.JsonLimits;
import org.example.matrix.support.JsonNull;
import org.example.matrix.support.JsonNumber;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonString;
import org.example.matrix.support.JsonType;
import org.example.matrix.support.JsonValue;
import org.example.matrix.support.ReadResult;
import org.example.matrix.support.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every part of the generated API once. What compiles here must go on compiling. */
class GeneratedApiTest {

    private static final String VALID = """
            {"edu_type":"m.presence","content":{"push":[{"user_id":"@john:matrix.org","presence":"online",\
            "status_msg":"Making cupcakes","last_active_ago":5000,"currently_active":true}],\
            "poll":["@alice:elsewhere.org"]}}""";

    private static final String WITH_UNKNOWN = """
            {"edu_type":"m.presence","content":{"push":[]},"org.example.hint":{"b":1.50,"a":null}}""";

    /** Breaks three rules: no user_id and no last_active_ago, and a number in place of a string. */
    private static final String INVALID = """
            {"edu_type":"m.presence","content":{"push":[{"presence":"online","status_msg":5}]}}""";

    private static final PresenceEdu EDU = PresenceEdu.fromJson(VALID);

    @Nested
    class Types {

        @Test
        void areFinalAndOnlyTheBuilderMakesThem() {
            for (Class<?> type : List.of(PresenceEdu.class, Content.class, UserPresenceUpdate.class)) {
                assertThat(type).isFinal();
                assertThat(type.getConstructors()).isEmpty();
            }
            assertThat(Presence.class).isSealed().isInterface();
            assertThat(Modifier.isFinal(PresenceEdu.Builder.class.getModifiers()))
                    .isTrue();
        }

        @Test
        void readTheWireNamesInCamelCase() {
            String eduType = EDU.eduType();
            Content content = EDU.content();
            List<UserPresenceUpdate> push = content.push();
            UserPresenceUpdate update = push.get(0);
            String userId = update.userId();
            Presence presence = update.presence();
            String statusMsg = update.statusMsg();
            long lastActiveAgo = update.lastActiveAgo();
            Boolean currentlyActive = update.currentlyActive();
            boolean active = update.currentlyActiveOr(false);
            List<String> poll = content.poll();
            List<String> unpoll = content.unpoll();

            assertThat(eduType).isEqualTo("m.presence");
            assertThat(userId).isEqualTo("@john:matrix.org");
            assertThat(presence).isSameAs(Presence.ONLINE);
            assertThat(statusMsg).isEqualTo("Making cupcakes");
            assertThat(lastActiveAgo).isEqualTo(5000);
            assertThat(currentlyActive).isTrue();
            assertThat(active).isTrue();
            assertThat(poll).containsExactly("@alice:elsewhere.org").isUnmodifiable();
            assertThat(content.hasPoll()).isTrue();
            assertThat(unpoll).isEmpty();
            assertThat(content.hasUnpoll()).isFalse();
        }

        @Test
        void answerNullOrTheDefaultForWhatIsAbsent() {
            UserPresenceUpdate update = UserPresenceUpdate.builder()
                    .userId("@john:matrix.org")
                    .presence(Presence.OFFLINE)
                    .lastActiveAgo(0)
                    .build();
            assertThat(update.statusMsg()).isNull();
            assertThat(update.currentlyActive()).isNull();
            assertThat(update.currentlyActiveOr(true)).isTrue();
        }

        @Test
        void areEqualByValueAndShortInLogs() {
            PresenceEdu same = PresenceEdu.fromJson(VALID.replace("5000", "5000.0"));
            assertThat(same).isEqualTo(EDU).hasSameHashCodeAs(EDU);
            assertThat(PresenceEdu.fromJson(WITH_UNKNOWN)).isNotEqualTo(EDU);
            assertThat(EDU.toString()).contains("PresenceEdu").doesNotContain("cupcakes");
        }

        @Test
        void writeCompactJsonInSchemaOrder() {
            assertThat(EDU.toJson()).isEqualTo(VALID);
            assertThat(EDU.toJsonBytes()).isEqualTo(VALID.getBytes(StandardCharsets.UTF_8));
            JsonObject value = EDU.toJsonValue();
            assertThat(value).isEqualTo(JsonValue.parse(VALID));
            assertThat(EDU.content().push().get(0).toJsonValue())
                    .isEqualTo(JsonValue.parse(VALID).at("/content/push/0"));
        }

        @Test
        void keepWhatTheSchemaDoesNotKnow() {
            PresenceEdu edu = PresenceEdu.fromJson(WITH_UNKNOWN);
            JsonObject unknown = edu.unknownProperties();
            assertThat(unknown.names()).containsExactly("org.example.hint");
            assertThat(edu.toJson()).isEqualTo(WITH_UNKNOWN);
            assertThat(EDU.unknownProperties().isEmpty()).isTrue();
            assertThat(edu.content().unknownProperties().isEmpty()).isTrue();
        }
    }

    @Nested
    class Builders {

        @Test
        void buildInOneExpression() {
            PresenceEdu edu = PresenceEdu.builder()
                    .eduType("m.presence")
                    .content(c -> c.addPush(p -> p.userId("@john:matrix.org")
                                    .presence(PresenceEdu.Presence.ONLINE)
                                    .statusMsg("Making cupcakes")
                                    .lastActiveAgo(5000)
                                    .currentlyActive(true))
                            .addPoll("@alice:elsewhere.org"))
                    .build();
            assertThat(edu).isEqualTo(EDU);
        }

        @Test
        void takeFinishedParts() {
            Content content = Content.builder()
                    .push(EDU.content().push())
                    .poll(List.of("@alice:elsewhere.org"))
                    .build();
            assertThat(PresenceEdu.builder()
                            .eduType("m.presence")
                            .content(content)
                            .build())
                    .isEqualTo(EDU);
            assertThat(Content.builder()
                            .addPush(EDU.content().push().get(0))
                            .addPoll("@alice:elsewhere.org")
                            .build())
                    .isEqualTo(content);
            assertThat(content.toBuilder()
                            .unpoll(List.of("@bob:elsewhere.org"))
                            .build()
                            .unpoll())
                    .containsExactly("@bob:elsewhere.org");
            assertThat(content.toBuilder()
                            .addUnpoll("@bob:elsewhere.org")
                            .build()
                            .hasUnpoll())
                    .isTrue();
        }

        @Test
        void changeWhatExists() {
            PresenceEdu.Builder builder = EDU.toBuilder();
            PresenceEdu changed = builder.eduType("org.example.presence").build();
            assertThat(changed.eduType()).isEqualTo("org.example.presence");
            assertThat(changed.content()).isEqualTo(EDU.content());
            assertThat(EDU.eduType()).isEqualTo("m.presence");
        }

        @Test
        void unsetWithNull() {
            UserPresenceUpdate.Builder builder = EDU.content().push().get(0).toBuilder();
            UserPresenceUpdate update =
                    builder.statusMsg(null).currentlyActive(null).build();
            assertThat(update.statusMsg()).isNull();
            assertThat(update.currentlyActive()).isNull();

            Boolean boxed = Boolean.FALSE;
            assertThat(update.toBuilder().currentlyActive(boxed).build().currentlyActive())
                    .isFalse();
            assertThat(EDU.content().toBuilder().poll(null).build().hasPoll()).isFalse();
        }

        @Test
        void refuseAllThatTheSchemaRefusesAtOnce() {
            assertThatThrownBy(() -> PresenceEdu.builder()
                            .content(c -> c.addPush(p -> p.userId("@john:matrix.org")))
                            .build())
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.violations())
                                    .extracting(v -> v.pointer() + " " + v.keyword() + " "
                                            + v.params().get("property"))
                                    .containsExactlyInAnyOrder(
                                            " required edu_type",
                                            "/content/push/0 required presence",
                                            "/content/push/0 required last_active_ago"));
        }

        @Test
        void keepUnknownPropertiesButNoDeclaredOnes() {
            JsonObject unknown = JsonObject.of("org.example.hint", JsonBoolean.TRUE);
            PresenceEdu edu = EDU.toBuilder()
                    .unknownProperties(unknown)
                    .putUnknownProperty("org.example.n", JsonNumber.of("1.50"))
                    .build();
            assertThat(edu.unknownProperties().names()).containsExactly("org.example.hint", "org.example.n");
            assertThat(edu.toJson()).endsWith(",\"org.example.hint\":true,\"org.example.n\":1.50}");

            PresenceEdu.Builder builder = EDU.toBuilder();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.putUnknownProperty("edu_type", JsonNull.INSTANCE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.unknownProperties(JsonObject.of("content", JsonNull.INSTANCE)));
        }
    }

    @Nested
    class Enums {

        @Test
        void switchOverKnownValues() {
            assertThat(say(Presence.ONLINE)).isEqualTo("here");
            assertThat(say(Presence.UNAVAILABLE)).isEqualTo("idle");
            assertThat(say(Presence.OFFLINE)).isEqualTo("away");
            assertThat(say(Presence.of("asleep"))).isEqualTo("asleep?");
        }

        private static String say(Presence presence) {
            if (presence instanceof Presence.Known known) {
                return switch (known) {
                    case ONLINE -> "here";
                    case UNAVAILABLE -> "idle";
                    case OFFLINE -> "away";
                };
            }
            return presence.wireValue() + "?";
        }

        @Test
        void translateWireValues() {
            assertThat(Presence.of("online")).isSameAs(Presence.ONLINE).isSameAs(Presence.Known.ONLINE);
            assertThat(Presence.ONLINE.wireValue()).isEqualTo("online");
            assertThat(Presence.of("asleep"))
                    .isInstanceOf(Presence.Unknown.class)
                    .isEqualTo(Presence.of("asleep"));
        }

        @Test
        void areClosedAsTheSchemaSays() {
            UserPresenceUpdate.Builder builder =
                    EDU.content().push().get(0).toBuilder().presence(Presence.of("asleep"));
            assertThatThrownBy(builder::build)
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.violations())
                                    .singleElement()
                                    .satisfies(v -> assertThat(v.pointer() + " " + v.keyword())
                                            .isEqualTo("/presence enum")));
        }
    }

    @Nested
    class Reading {

        private static final byte[] VALID_BYTES = VALID.getBytes(StandardCharsets.UTF_8);
        private static final byte[] INVALID_BYTES = INVALID.getBytes(StandardCharsets.UTF_8);
        private static final JsonLimits SHALLOW = JsonLimits.DEFAULT.withMaxDepth(2);

        @Test
        void fromJsonGivesTheValueOrThrows() {
            assertThat(PresenceEdu.fromJson(VALID_BYTES)).isEqualTo(EDU);
            assertThat(PresenceEdu.fromJson(VALID, JsonLimits.DEFAULT)).isEqualTo(EDU);
            assertThat(PresenceEdu.fromJson(VALID_BYTES, JsonLimits.DEFAULT)).isEqualTo(EDU);
            assertThatThrownBy(() -> PresenceEdu.fromJson(INVALID))
                    .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                        assertThat(e.violations()).hasSize(3);
                        assertThat(e).hasMessageContaining("/content/push/0").isInstanceOf(RuntimeException.class);
                    });
            assertThatThrownBy(() -> PresenceEdu.fromJson(VALID, SHALLOW)).isInstanceOf(InvalidJsonException.class);
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

            ReadResult<PresenceEdu> tooDeep = PresenceEdu.read(VALID, SHALLOW);
            assertThat(tooDeep.violations()).extracting(Violation::keyword).containsExactly("$parse");
            assertThat(tooDeep.json()).isNull();
            assertThat(PresenceEdu.read(VALID_BYTES, SHALLOW).value()).isNull();
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
        void nestedTypesReadToo() {
            String update = JsonValue.parse(VALID).at("/content/push/0").toJson();
            assertThat(UserPresenceUpdate.fromJson(update))
                    .isEqualTo(EDU.content().push().get(0));
            assertThat(Content.read("{}").violations())
                    .extracting(Violation::keyword)
                    .containsExactly("required");
        }

        @Test
        void aJsonTypeServesGenericCode() {
            assertThat(roundTrip(PresenceEdu.JSON, EDU)).isEqualTo(EDU);
            assertThat(roundTrip(Content.JSON, EDU.content())).isEqualTo(EDU.content());

            JsonType<PresenceEdu> type = PresenceEdu.JSON;
            assertThat(type.fromJson(VALID_BYTES)).isEqualTo(EDU);
            assertThat(type.read(INVALID).violations()).hasSize(3);
            assertThat(type.validate(EDU)).isEmpty();
            assertThat(type.validate(INVALID)).hasSize(3);
            assertThat(type.isValid(EDU)).isTrue();
            assertThat(type.isValid(INVALID_BYTES)).isFalse();
            assertThat(type.toJsonBytes(EDU)).isEqualTo(VALID_BYTES);
            assertThat(type.toJsonValue(EDU)).isEqualTo(EDU.toJsonValue());
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
                    .containsExactlyInAnyOrder(
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
            assertThat(PresenceEduValidator.validate(EDU.content())).isEmpty();
            assertThat(PresenceEduValidator.validate(EDU.content().push().get(0)))
                    .isEmpty();
            assertThat(PresenceEduValidator.isValid(INVALID)).isFalse();
            assertThat(PresenceEduValidator.isValid(bytes)).isFalse();
            assertThat(PresenceEduValidator.isValid(json)).isFalse();
            assertThat(PresenceEduValidator.isValid(EDU)).isTrue();
            assertThat(PresenceEduValidator.isValid(EDU.content())).isTrue();
        }

        @Test
        void takesLimits() {
            JsonLimits one = JsonLimits.DEFAULT.withMaxViolations(1);
            byte[] bytes = INVALID.getBytes(StandardCharsets.UTF_8);
            assertThat(PresenceEduValidator.validate(INVALID, one)).hasSize(1);
            assertThat(PresenceEduValidator.validate(bytes, one)).hasSize(1);
            assertThat(PresenceEduValidator.validate(JsonValue.parse(INVALID), one))
                    .hasSize(1);
            assertThat(PresenceEduValidator.validate(EDU, one)).isEmpty();
            assertThat(PresenceEduValidator.isValid(VALID, JsonLimits.DEFAULT.withMaxDepth(2)))
                    .isFalse();
        }

        @Test
        void reportsWhatTwoFilesRefuseOnce() {
            assertThat(PresenceEduValidator.validate("{\"edu_type\":5,\"content\":{\"push\":[]}}"))
                    .extracting(Violation::pointer, Violation::keyword)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("/edu_type", "type"));
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
            return array.values().stream()
                    .map(GeneratedApiTest::describe)
                    .collect(java.util.stream.Collectors.joining(" ", "[", "]"));
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
