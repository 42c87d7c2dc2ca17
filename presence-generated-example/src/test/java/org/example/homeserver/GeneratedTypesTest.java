package org.example.homeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.homeserver.Samples.EDU;
import static org.example.homeserver.Samples.VALID;
import static org.example.homeserver.Samples.WITH_UNKNOWN;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.example.matrix.Edu;
import org.example.matrix.EduBase;
import org.example.matrix.PresenceEdu;
import org.example.matrix.PresenceEdu.Content;
import org.example.matrix.PresenceEdu.Presence;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.TypingEdu;
import org.example.matrix.support.InvalidValueException;
import org.example.matrix.support.JsonBoolean;
import org.example.matrix.support.JsonNull;
import org.example.matrix.support.JsonNumber;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonObjectModel;
import org.example.matrix.support.JsonValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every part of the generated types and builders once. What compiles here must go on compiling. */
class GeneratedTypesTest {

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
            assertThat(EDU).hasToString("PresenceEdu" + VALID);
            PresenceEdu large = EDU.toBuilder()
                    .content(content -> content.addPoll("\n" + "@".repeat(2_000)))
                    .build();
            assertThat(large.toString()).contains("\\n@@").doesNotContain("\n").hasSizeLessThan(1_100);
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
            Content content = EDU.content().toBuilder().push(List.of()).build();
            PresenceEdu changed = builder.content(content).build();
            assertThat(changed.content()).isEqualTo(content);
            assertThat(changed.eduType()).isEqualTo(EDU.eduType());
            assertThat(EDU.content().push()).hasSize(1);
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
                            .eduType(null)
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
    class Bases {

        private static final TypingEdu TYPING = TypingEdu.builder()
                .content(c -> c.roomId("!kitchen:matrix.org")
                        .userId("@john:matrix.org")
                        .typing(true))
                .build();

        @Test
        void haveTheAccessorsThatAllTypesShare() {
            for (EduBase edu : List.of(EDU, TYPING, Edu.fromJson(VALID))) {
                String eduType = edu.eduType();
                JsonObjectModel content = edu.content();
                JsonObject unknown = edu.unknownProperties();
                assertThat(eduType).isIn("m.presence", TypingEdu.EDU_TYPE);
                assertThat(content.toJsonValue()).isEqualTo(edu.toJsonValue().get("content"));
                assertThat(unknown.isEmpty()).isTrue();
            }
        }

        @Test
        void areAskedBeforeItIsKnownWhichTypeItIs() {
            Edu arrived = Edu.fromJson(VALID);
            assertThat(arrived.eduType()).isEqualTo("m.presence");
            assertThat(PresenceEdu.fromJson(arrived.toJson())).isEqualTo(EDU);
            assertThat(PresenceExample.describe(arrived))
                    .isEqualTo("news about 1 and a wish to follow [@alice:elsewhere.org]");
            assertThat(PresenceExample.describe(TYPING)).isEqualTo("@john:matrix.org types in !kitchen:matrix.org");
            assertThat(PresenceExample.describe(
                            arrived.toBuilder().eduType("org.example.news").build()))
                    .isEqualTo("an EDU of the type org.example.news");
        }

        @Test
        void areCopiedIntoTheTypeOfTheBase() {
            Edu copy = Edu.builder(PresenceEdu.fromJson(WITH_UNKNOWN)).build();
            assertThat(copy.toJson()).isEqualTo(WITH_UNKNOWN);
            assertThat(copy.unknownProperties().names()).containsExactly("org.example.hint");
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
}
