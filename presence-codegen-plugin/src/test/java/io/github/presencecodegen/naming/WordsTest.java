package io.github.presencecodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "user_id, userId",
        "m.relates_to, mRelatesTo",
        "sdpMLineIndex, sdpMLineIndex",
        "matrix:image:size, matrixImageSize",
        "ID, id",
        "3pid, _3pid",
        "class, class_",
        "builder, builder_",
        "unknownProperties, unknownProperties_",
        "getClass, getClass_",
        "'', empty",
        "+, symbol",
        "größe-in_px, größeInPx",
        "true, true_",
        "value, value",
    })
    void a_member_is_named_by_its_property(String property, String name) {
        assertThat(JavaIdentifier.member(property)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "offline, OFFLINE",
        "m.megolm.v1.aes-sha2, M_MEGOLM_V1_AES_SHA2",
        "inviteOnly, INVITE_ONLY",
        "+1, _1",
        "'', EMPTY",
        "*, SYMBOL",
        "_, SYMBOL",
    })
    void a_constant_is_named_by_its_value(String value, String name) {
        assertThat(JavaIdentifier.constant(value)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "event-schemas/m.presence.yaml, Presence",
        "m.room.message$m.image.yaml, RoomMessageImage",
        "m.room.message#m.text, RoomMessageText",
        "m.presence, Presence",
        "server_key.json, ServerKey",
        "a/b/edu.yml, Edu",
        ".yaml, Yaml",
    })
    void a_type_is_named_by_its_file(String path, String name) {
        assertThat(JavaIdentifier.type(FileName.words(path))).isEqualTo(name);
    }
}
