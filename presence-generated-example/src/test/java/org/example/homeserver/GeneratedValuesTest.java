package org.example.homeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.example.matrix.SignedThirdPartyInvite;
import org.example.matrix.StateEventBase;
import org.example.matrix.room.EventReferences;
import org.example.matrix.room.EventReferences.EventReference;
import org.example.matrix.room.EventReferences.Hashes;
import org.example.matrix.room.EventReferencesValidator;
import org.example.matrix.room.ImageInfo;
import org.example.matrix.room.ImageInfoValidator;
import org.example.matrix.room.RoomAvatarEvent;
import org.example.matrix.room.RoomEncryptedEvent;
import org.example.matrix.room.RoomEncryptedEvent.Algorithm;
import org.example.matrix.room.RoomEncryptedEvent.Ciphertext;
import org.example.matrix.room.RoomEncryptedEvent.CiphertextInfo;
import org.example.matrix.room.RoomMemberEvent;
import org.example.matrix.room.RoomMemberEvent.Membership;
import org.example.matrix.room.RoomMemberEventValidator;
import org.example.matrix.room.RoomPowerLevelsEvent;
import org.example.matrix.room.RoomPowerLevelsEvent.Notifications;
import org.example.matrix.room.StickerEvent;
import org.example.matrix.support.InvalidJsonException;
import org.example.matrix.support.InvalidValueException;
import org.example.matrix.support.JsonNumber;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonString;
import org.example.matrix.support.JsonType;
import org.example.matrix.support.JsonValue;
import org.example.matrix.support.ReadResult;
import org.example.matrix.support.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every method of maps, nulls, open enums, unions, tuples and lists of their own once. What compiles here must go on compiling. */
class GeneratedValuesTest {

    @Nested
    class Maps {

        private static final RoomPowerLevelsEvent.Content LEVELS = RoomPowerLevelsEvent.Content.builder()
                .putUsers("@b:example.org", 50)
                .putUsers("@a:example.org", 100)
                .putUnmatchedUsers("everybody", JsonString.of("else"))
                .putEvents("m.room.name", 50)
                .notifications(n -> n.room(20).putAdditionalProperty("org.example.poke", 30))
                .build();

        @Test
        void keepTheOrderInWhichTheyCame() {
            Map<String, Long> users = LEVELS.users();
            assertThat(users).containsExactly(Map.entry("@b:example.org", 50L), Map.entry("@a:example.org", 100L));
            assertThat(users).isUnmodifiable();
            assertThat(LEVELS.toJson())
                    .startsWith("{\"users\":{\"@b:example.org\":50,\"@a:example.org\":100,\"everybody\":\"else\"},");
            assertThat(RoomPowerLevelsEvent.Content.JSON.fromJson(LEVELS.toJson()))
                    .isEqualTo(LEVELS);
        }

        @Test
        void areEmptyWhereTheyAreAbsent() {
            RoomPowerLevelsEvent.Content none =
                    RoomPowerLevelsEvent.Content.builder().build();
            assertThat(none.users()).isEmpty();
            assertThat(none.hasUsers()).isFalse();
            assertThat(none.unmatchedUsers().isEmpty()).isTrue();
            assertThat(none.events()).isEmpty();
            assertThat(none.hasEvents()).isFalse();
            assertThat(none.toJson()).isEqualTo("{}");
            RoomPowerLevelsEvent.Content empty =
                    none.toBuilder().users(Map.of()).events(Map.of()).build();
            assertThat(empty.hasUsers()).isTrue();
            assertThat(empty.toJson()).isEqualTo("{\"users\":{},\"events\":{}}");
        }

        @Test
        void keepNamesApartThatNoPatternTakes() {
            JsonObject unmatched = LEVELS.unmatchedUsers();
            assertThat(unmatched.names()).containsExactly("everybody");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LEVELS.toBuilder().putUsers("everybody", 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LEVELS.toBuilder().putUnmatchedUsers("@c:example.org", JsonNumber.of(1)));
            assertThat(LEVELS.toBuilder()
                            .unmatchedUsers(JsonObject.EMPTY)
                            .build()
                            .unmatchedUsers()
                            .isEmpty())
                    .isTrue();
        }

        @Test
        void areReplacedAndUnsetAsAWhole() {
            Map<String, Long> given = new LinkedHashMap<>(Map.of("@c:example.org", 1L));
            RoomPowerLevelsEvent.Content changed =
                    LEVELS.toBuilder().users(given).build();
            given.clear();
            assertThat(changed.users()).containsExactly(Map.entry("@c:example.org", 1L));
            assertThat(changed.unmatchedUsers()).isEqualTo(LEVELS.unmatchedUsers());
            assertThat(LEVELS.toBuilder().users(null).build().hasUsers()).isFalse();
            assertThat(LEVELS.toBuilder().events(null).build().hasEvents()).isFalse();
        }

        @Test
        void standBesideNamedProperties() {
            Notifications notifications = LEVELS.notifications();
            Long room = notifications.room();
            Map<String, Long> others = notifications.additionalProperties();
            assertThat(room).isEqualTo(20);
            assertThat(others).containsExactly(Map.entry("org.example.poke", 30L));
            assertThat(notifications.toJson()).isEqualTo("{\"room\":20,\"org.example.poke\":30}");
            assertThat(notifications.toBuilder()
                            .additionalProperties(Map.of("x", 1L))
                            .build()
                            .toJson())
                    .isEqualTo("{\"room\":20,\"x\":1}");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Notifications.builder().putAdditionalProperty("room", 1));
        }

        @Test
        void areCheckedValueByValue() {
            assertThat(RoomPowerLevelsEvent.Content.JSON
                            .read("{\"users\":{\"@a:b\":\"100\"}}")
                            .violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/users/@a:b");
            assertThat(RoomPowerLevelsEvent.Content.JSON.validate(LEVELS)).isEmpty();
            assertThat(Notifications.JSON.isValid(LEVELS.notifications())).isTrue();
        }

        @Test
        void lieInsideEachOther() {
            SignedThirdPartyInvite signed = SignedThirdPartyInvite.builder()
                    .mxid("@a:example.org")
                    .putSignatures("id.example.org", Map.of("ed25519:0", "Zm9v"))
                    .token("t")
                    .build();
            Map<String, Map<String, String>> signatures = signed.signatures();
            assertThat(signatures.get("id.example.org")).containsEntry("ed25519:0", "Zm9v");
            assertThat(signatures.get("id.example.org")).isUnmodifiable();
        }
    }

    @Nested
    class Nulls {

        private static final RoomMemberEvent.Content NAMED = RoomMemberEvent.Content.builder()
                .membership(Membership.JOIN)
                .displayname("Bob")
                .build();

        @Test
        void areToldFromWhatIsAbsent() {
            RoomMemberEvent.Content isNull =
                    RoomMemberEvent.Content.JSON.fromJson("{\"membership\":\"join\",\"displayname\":null}");
            assertThat(isNull.displayname()).isNull();
            assertThat(isNull.isDisplaynameNull()).isTrue();
            assertThat(isNull.toJson()).isEqualTo("{\"membership\":\"join\",\"displayname\":null}");
            assertThat(NAMED.isDisplaynameNull()).isFalse();

            RoomMemberEvent.Content absent = NAMED.toBuilder().displayname(null).build();
            assertThat(absent.isDisplaynameNull()).isFalse();
            assertThat(absent).isNotEqualTo(isNull);
        }

        @Test
        void areSetByAMethodOfTheirOwn() {
            RoomMemberEvent.Content isNull = NAMED.toBuilder().displaynameNull().build();
            assertThat(isNull.isDisplaynameNull()).isTrue();
            assertThat(isNull.toBuilder().displayname("Bob").build()).isEqualTo(NAMED);
        }

        @Test
        void areRefusedElsewhere() {
            assertThat(RoomMemberEventValidator.validate(JsonValue.parse("{\"content\":null}")))
                    .extracting(Violation::pointer)
                    .contains("/content");
        }
    }

    @Nested
    class OpenEnums {

        @Test
        void keepWhatTheSchemaDoesNotList() {
            String json = "{\"membership\":\"org.example.lurk\"}";
            RoomMemberEvent.Content lurking = RoomMemberEvent.Content.JSON.fromJson(json);
            assertThat(lurking.membership())
                    .isInstanceOf(Membership.Unknown.class)
                    .isEqualTo(Membership.of("org.example.lurk"));
            assertThat(lurking.toJson()).isEqualTo(json);
            assertThat(RoomMemberEvent.Content.JSON.validate(lurking)).isEmpty();
            assertThat(RoomMemberEvent.Content.builder()
                            .membership(Membership.of("org.example.lurk"))
                            .build())
                    .isEqualTo(lurking);
        }

        @Test
        void areStringsAllTheSame() {
            assertThat(RoomMemberEvent.Content.JSON.read("{\"membership\":5}").violations())
                    .extracting(Violation::keyword)
                    .containsExactly("type");
        }

        @Test
        void haveConstantsWhereThereIsOneValueOnly() {
            assertThat(RoomMemberEvent.TYPE).isEqualTo("m.room.member");
            RoomMemberEvent event = RoomMemberEvent.builder()
                    .stateKey("@bob:example.org")
                    .sender("@bob:example.org")
                    .content(content -> content.membership(Membership.LEAVE))
                    .build();
            assertThat(event.type()).isSameAs(RoomMemberEvent.TYPE);
        }
    }

    @Nested
    class Unions {

        private static final CiphertextInfo INFO =
                CiphertextInfo.builder().type(0).body("AwogGJJz").build();

        @Test
        void areOneOfTheirWrappers() {
            Ciphertext text = Ciphertext.of("AwgA");
            Ciphertext map = Ciphertext.of(Map.of("aKey", INFO));
            assertThat(Ciphertext.class).isSealed().isInterface();
            assertThat(text).isEqualTo(new Ciphertext.StringValue("AwgA"));
            assertThat(map).isEqualTo(new Ciphertext.MapValue(Map.of("aKey", INFO)));
            assertThat(((Ciphertext.StringValue) text).value()).isEqualTo("AwgA");
            assertThat(((Ciphertext.MapValue) map).value()).containsEntry("aKey", INFO);
            assertThatNullPointerException().isThrownBy(() -> Ciphertext.of((String) null));
        }

        @Test
        void areReadAndWrittenInPlace() {
            RoomEncryptedEvent event = RoomEncryptedEvent.builder()
                    .content(content ->
                            content.algorithm(Algorithm.M_MEGOLM_V1_AES_SHA2).ciphertext(Ciphertext.of("AwgA")))
                    .build();
            assertThat(event.toJson()).endsWith("\"ciphertext\":\"AwgA\"}}");
            assertThat(RoomEncryptedEvent.fromJson(event.toJson())).isEqualTo(event);
            assertThat(RoomEncryptedEvent.read(
                                    "{\"type\":\"m.room.encrypted\",\"content\":{\"algorithm\":\"a\",\"ciphertext\":5}}")
                            .violations())
                    .extracting(v -> v.pointer() + " " + v.keyword())
                    .startsWith("/content/ciphertext oneOf");
        }

        @Test
        void haveAJsonTypeAndAValidator() {
            JsonType<Ciphertext> type = Ciphertext.JSON;
            assertThat(type.fromJson("{\"aKey\":{\"type\":0,\"body\":\"AwogGJJz\"}}"))
                    .isEqualTo(Ciphertext.of(Map.of("aKey", INFO)));
            assertThat(type.toJson(Ciphertext.of("AwgA"))).isEqualTo("\"AwgA\"");
            assertThat(Ciphertext.JSON.validate(Ciphertext.of("AwgA"))).isEmpty();
            assertThat(Ciphertext.JSON.isValid(Ciphertext.of("AwgA"))).isTrue();
        }
    }

    @Nested
    class SharedTypes {

        private static final ImageInfo INFO =
                ImageInfo.builder().w(256L).h(256L).mimetype("image/png").build();
        private static final StickerEvent.Content STICKER = StickerEvent.Content.builder()
                .body("A cupcake")
                .url("mxc://example.org/cupcake")
                .info(INFO)
                .build();

        @Test
        void passFromOneFileToAnother() {
            RoomAvatarEvent.Content avatar = RoomExample.asAvatar(STICKER);
            assertThat(avatar.info()).isSameAs(STICKER.info()).isEqualTo(INFO);
            assertThat(RoomExample.describe(avatar.info())).isEqualTo("an image of 256 x 256 pixels");
        }

        @Test
        void ofDefinitionsAreTopLevelTypes() {
            assertThat(ImageInfo.fromJson(INFO.toJson())).isEqualTo(INFO);
            assertThat(ImageInfoValidator.isValid("{\"w\":\"wide\"}")).isFalse();
        }

        @Test
        void areBuiltOnOneBase() {
            StateEventBase event = RoomAvatarEvent.builder()
                    .stateKey("")
                    .sender("@alice:example.org")
                    .content(RoomExample.asAvatar(STICKER))
                    .build();
            assertThat(event.type()).isEqualTo(RoomAvatarEvent.TYPE);
            assertThat(event.stateKey()).isEmpty();
            assertThat(event.content().toJsonValue().names()).containsExactly("url", "info");
        }
    }

    @Nested
    class Lists {

        private static final String JSON = "[[\"$abc\",{\"sha256\":\"Zm9v\"}]]";
        private static final EventReference REFERENCE =
                EventReference.of("$abc", Hashes.builder().sha256("Zm9v").build());

        @Test
        void ofTheirOwnHoldAValue() {
            EventReferences references = EventReferences.fromJson(JSON);
            List<EventReference> value = references.value();
            assertThat(value).containsExactly(REFERENCE).isUnmodifiable();
            assertThat(references).isEqualTo(EventReferences.of(List.of(REFERENCE)));
            assertThat(references.toJson()).isEqualTo(JSON);
            assertThat(references.toJsonBytes()).asString().isEqualTo(JSON);
            JsonValue tree = references.toJsonValue();
            assertThat(tree).isEqualTo(JsonValue.parse(JSON));
            JsonType<EventReferences> type = EventReferences.JSON;
            assertThat(type.fromJson(JSON)).isEqualTo(references);
            ReadResult<EventReferences> bad = EventReferences.read("[[\"$abc\"]]");
            assertThat(bad.value()).isNull();
            assertThatThrownBy(() -> EventReferences.fromJson("{}")).isInstanceOf(InvalidJsonException.class);
            assertThat(EventReferencesValidator.validate(references)).isEmpty();
            assertThat(EventReferencesValidator.isValid("[5]")).isFalse();
        }

        @Test
        void ofDifferentItemsHaveAnAccessorForEach() {
            String event = REFERENCE.event();
            Hashes hashes = REFERENCE.hashes();
            assertThat(event).isEqualTo("$abc");
            assertThat(hashes.sha256()).isEqualTo("Zm9v");
            assertThat(EventReference.JSON.fromJson(REFERENCE.toJson())).isEqualTo(REFERENCE);
            assertThat(REFERENCE.toString()).contains("$abc");
            assertThatNullPointerException().isThrownBy(() -> EventReference.of(null, hashes));
            assertThat(EventReference.JSON.validate(REFERENCE)).isEmpty();
        }

        @Test
        void areRefusedWithAllViolations() {
            assertThatThrownBy(
                            () -> SignedThirdPartyInvite.builder().mxid("@a:b").build())
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.violations())
                                    .extracting(v -> v.params().get("property"))
                                    .containsExactly("signatures", "token"));
        }
    }
}
