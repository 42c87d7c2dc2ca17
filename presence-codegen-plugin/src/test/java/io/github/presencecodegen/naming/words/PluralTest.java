package io.github.presencecodegen.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "flows, flow",
        "prev_events, prevEvent",
        "deviceKeys, deviceKey",
        "policies, policy",
        "cookies, cookie",
        "aliases, alias",
        "statuses, status",
        "databases, database",
        "addresses, address",
        "hashes, hash",
        "caches, cache",
        "patches, patch",
        "boxes, box",
        "userIDs, userID",
        "ids, id",
    })
    void oneOfSeveralIsCalledByTheSingular(String plural, String singular) {
        assertThat(Plural.singular(Words.of(plural)).lowerCamel()).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chunk",
                "push",
                "status",
                "address",
                "alias",
                "analysis",
                "series",
                "news",
                "sms",
                "as",
                "DNS",
                "s",
                ""
            })
    void whatMayBeNoPluralStays(String word) {
        assertThat(Plural.singular(Words.of(word))).isEqualTo(Words.of(word));
    }
}
