package io.github.presencecodegen.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        "+, plus",
        "größe-in_px, größeInPx",
        "true, true_",
        "a\u00adb, aU00ADB",
        "\u3164, u3164",
        "\ud835\udc00b, u1D400B",
        "\u212b, \u00e5",
        "\u1100\u1161, \uac00",
        "value, value",
        "_id, _id",
        "$ID, $id",
        "_, __",
        "$, $",
        "_-, _minus",
        "@id, atId",
        "a@, aAt",
        "a$b, aDollarB",
        "<=, lessThanEquals",
        "--, minusMinus",
    })
    void aMemberIsNamedByItsProperty(String property, String name) {
        assertThat(JavaIdentifier.member(property)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "offline, OFFLINE",
        "m.megolm.v1.aes-sha2, M_MEGOLM_V1_AES_SHA2",
        "inviteOnly, INVITE_ONLY",
        "_id, _ID",
        "<=, LESS_THAN_EQUALS",
        "gmt+12, GMT_PLUS_12",
        "a\ufe0fB, A_UFE0F_B",
        "+1, PLUS_1",
        "'', EMPTY",
        "*, STAR",
        "_, __",
    })
    void aConstantIsNamedByItsValue(String value, String name) {
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
    void aTypeIsNamedByItsFile(String path, String name) {
        assertThat(JavaIdentifier.type(FileName.words(path))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "string, '', String_",
        "string, Edu, StringEdu",
        "builder, Edu, BuilderEdu",
        "builder, '', Builder_",
        "note.edu, Edu, NoteEdu",
        "con, '', Con_",
        "com1, '', Com1_",
        "lpt9.yaml, '', Lpt9_",
        "nul, Edu, NulEdu",
        "JSON, '', JSON_",
        "INSTANCE, '', INSTANCE_",
        "class, '', Class",
        "+, '', Value",
    })
    void aTopLevelTypeLeavesNamesThatAreTaken(String path, String suffix, String name) {
        assertThat(JavaIdentifier.topLevelType(FileName.words(path), suffix)).isEqualTo(name);
    }

    @Test
    void aLongMemberOrConstantIsCutAndKeepsItsOwnDigest() {
        String long1 = "(".repeat(60_000);
        String long2 = "(".repeat(59_999) + ")";
        assertThat(Spellings.constant(long1, name -> false).plain())
                .startsWith("LEFT_PARENTHESIS_LEFT")
                .hasSize(255)
                .isNotEqualTo(Spellings.constant(long2, name -> false).plain());
        assertThat(Spellings.member("\ud83d\ude00".repeat(1_000), name -> false).plain())
                .startsWith("u1F600U1F600")
                .hasSize(255);
        assertThat(Spellings.member("a".repeat(255), name -> false).plain()).isEqualTo("a".repeat(255));
    }

    @Test
    void aLongTypeIsCutAndKeepsItsOwnHash() {
        String most = "A".repeat(80);
        assertThat(JavaIdentifier.type(Words.of(most))).isEqualTo(most);
        String one = JavaIdentifier.type(Words.of("a".repeat(300)));
        String other = JavaIdentifier.type(Words.of("a".repeat(301)));
        assertThat(one)
                .isEqualTo("A" + "a".repeat(70) + "_" + String.format("%08x", ("A" + "a".repeat(299)).hashCode()));
        assertThat(other).hasSameSizeAs(one).isNotEqualTo(one);
        assertThat(JavaIdentifier.type(Words.of("\u4e2d".repeat(300))).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(80);
    }
}
