package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Matrix specification, appendices, "Common Identifier Format". */
class MatrixIdFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@alice:example.org",
                "@a-z0.9_=/+:matrix.org:8448",
                "@bob:[1234:5678::abcd]:5678",
                "@bob:1.2.3.4",
                "@bob:localhost"
            })
    void takesUserIds(String text) {
        assertThat(MatrixIdFormat.isUserId(text)).isTrue();
    }

    /** "Historical User IDs": any character but a colon and U+0000, and none at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Alice:example.org",
                "@:example.org",
                "@alice smith:example.org",
                "@a\u0001\n:example.org",
                "@\u00e9\u4e2d\ud83d\ude00:example.org",
                "@@:example.org"
            })
    void takesHistoricalUserIds(String text) {
        assertThat(MatrixIdFormat.isUserId(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@alice",
                "@alice:",
                "alice:example.org",
                "#alice:example.org",
                "@a\u0000:example.org",
                "@\ud83d:example.org",
                "@a:b:example.org",
                "@alice:exa_mple.org",
                "@alice:example.org:",
                "@alice:example.org ",
                " @alice:example.org"
            })
    void refusesWhatIsNoUserId(String text) {
        assertThat(MatrixIdFormat.isUserId(text)).isFalse();
    }

    @Test
    void takesRoomAliases() {
        assertThat(MatrixIdFormat.isRoomAlias("#somewhere:example.org")).isTrue();
        assertThat(MatrixIdFormat.isRoomAlias("#Matrix HQ \u2728:example.org:8448"))
                .isTrue();
        assertThat(MatrixIdFormat.isRoomAlias("#somewhere")).isFalse();
        assertThat(MatrixIdFormat.isRoomAlias("!somewhere:example.org")).isFalse();
        assertThat(MatrixIdFormat.isRoomAlias("#a\u0000:example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!jEsUZKDJdhlrceRyVU:example.org",
                "!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM",
                "!a:example.org:8448",
                "!\u00e9"
            })
    void takesRoomIdsWithAndWithoutServer(String text) {
        assertThat(MatrixIdFormat.isRoomId(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$143273582443PhrSn:example.org",
                "$acR1l0raoZnm60CBwAVgqbZqoO/mYU81xysh1u7XcJk",
                "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg"
            })
    void takesEventIdsOfEveryRoomVersion(String text) {
        assertThat(MatrixIdFormat.isEventId(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "$", "a", "a!b", "@a:b", "!\u0000", "$\u0000", "!\udc00", "$\udc00"})
    void refusesWhatIsNoOpaqueId(String text) {
        assertThat(MatrixIdFormat.isRoomId(text)).isFalse();
        assertThat(MatrixIdFormat.isEventId(text)).isFalse();
    }

    @Test
    void keepsTheSigilsApart() {
        assertThat(MatrixIdFormat.isRoomId("$a:b")).isFalse();
        assertThat(MatrixIdFormat.isEventId("!a:b")).isFalse();
    }

    @Test
    void countsBytesOfUtf8() {
        assertThat(MatrixIdFormat.isUserId("@" + "a".repeat(252) + ":b")).isTrue();
        assertThat(MatrixIdFormat.isUserId("@" + "a".repeat(253) + ":b")).isFalse();
        assertThat(MatrixIdFormat.isRoomAlias("#" + "\u00e9".repeat(126) + ":b"))
                .isTrue();
        assertThat(MatrixIdFormat.isRoomAlias("#" + "\u00e9".repeat(126) + "a:b"))
                .isFalse();
        assertThat(MatrixIdFormat.isRoomId("!aa" + "\u4e2d".repeat(84))).isTrue();
        assertThat(MatrixIdFormat.isRoomId("!aaa" + "\u4e2d".repeat(84))).isFalse();
        assertThat(MatrixIdFormat.isEventId("$aa" + "\ud83d\ude00".repeat(63))).isTrue();
        assertThat(MatrixIdFormat.isEventId("$aaa" + "\ud83d\ude00".repeat(63))).isFalse();
    }
}
