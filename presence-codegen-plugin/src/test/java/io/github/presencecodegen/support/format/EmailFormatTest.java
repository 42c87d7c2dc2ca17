package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5321, sections 4.1.2, 4.1.3 and 4.5.3.1; RFC 6531, section 3.3. */
class EmailFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joe.bloggs@example.com",
                "te~st@example.com",
                "~test@example.com",
                "test~@example.com",
                "te.s.t@example.com",
                "!#$%&'*+-/=?^_`{|}~@example.com",
                "\"joe bloggs\"@example.com",
                "\"joe..bloggs\"@example.com",
                "\"joe@bloggs\"@example.com",
                "\"joe\\\"bloggs\\\\\"@example.com",
                "\"\"@example.com",
                "joe.bloggs@[127.0.0.1]",
                "joe.bloggs@[IPv6:::1]",
                "joe.bloggs@[ipv6:2001:db8::1]",
                "joe.bloggs@[x-tag:data]",
                "root@localhost",
                "a@1.2"
            })
    void takesMailboxes(String text) {
        assertThat(EmailFormat.isEmail(text)).isTrue();
        assertThat(EmailFormat.isIdnEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2962",
                "@",
                "@example.com",
                "a@",
                ".test@example.com",
                "test.@example.com",
                "te..st@example.com",
                "joe bloggs@example.com",
                "\"joe\nbloggs\"@example.com",
                "\"joe\"bloggs@example.com",
                "joe\"bloggs\"@example.com",
                "\"joe@example.com",
                "\"joe\\",
                "\"joe\"",
                "joe.bloggs@invalid=domain.com",
                "joe.bloggs@exa_mple.com",
                "joe.bloggs@-example.com",
                "joe.bloggs@example-.com",
                "joe.bloggs@example..com",
                "joe.bloggs@.example.com",
                "joe.bloggs@example.com.",
                "joe.bloggs@[127.0.0.300]",
                "joe.bloggs@[127.0.0.1",
                "joe.bloggs@127.0.0.1]",
                "joe.bloggs@[]",
                "joe.bloggs@[IPv6:127.0.0.1]",
                "joe.bloggs@[::1]",
                "joe.bloggs@[tag-:data]",
                "joe.bloggs@[tag:]",
                "joe.bloggs@[tag:a[b]",
                "user1@oceania.org, user2@oceania.org",
                "\"Winston Smith\" <winston.smith@recdep.minitrue> (Records Department)",
                "a@b@example.com",
                "joe.bloggs@example.com ",
                " joe.bloggs@example.com",
                "joe.bloggs@example.com\n"
            })
    void refusesWhatIsNoMailbox(String text) {
        assertThat(EmailFormat.isEmail(text)).isFalse();
        assertThat(EmailFormat.isIdnEmail(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uc2e4\ub840@\uc2e4\ub840.\ud14c\uc2a4\ud2b8",
                "\u00e9@example.com",
                "\"\u00e9\"@example.com",
                "a@\u00fc.de",
                "\ud835\udd4f@example.com"
            })
    void takesOtherThanAsciiWhereItIsInternational(String text) {
        assertThat(EmailFormat.isEmail(text)).isFalse();
        assertThat(EmailFormat.isIdnEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud835@example.com",
                "a@\udd4f.de",
                "\"\ud835\"@example.com",
                "\"\\\u00e9\"@example.com",
                "a@-\u00fc.de"
            })
    void refusesWhatIsNoInternationalMailboxEither(String text) {
        assertThat(EmailFormat.isIdnEmail(text)).isFalse();
    }

    @Test
    void countsOctets() {
        assertThat(EmailFormat.isEmail("a".repeat(64) + "@example.com")).isTrue();
        assertThat(EmailFormat.isEmail("a".repeat(65) + "@example.com")).isFalse();
        assertThat(EmailFormat.isIdnEmail("\u00e9".repeat(32) + "@example.com")).isTrue();
        assertThat(EmailFormat.isIdnEmail("\u00e9".repeat(32) + "a@example.com"))
                .isFalse();
        assertThat(EmailFormat.isIdnEmail("\ud835\udd4f".repeat(16) + "@example.com"))
                .isTrue();
        assertThat(EmailFormat.isIdnEmail("\ud835\udd4f".repeat(16) + "a@example.com"))
                .isFalse();
        assertThat(EmailFormat.isEmail("a@" + "b".repeat(63) + ".c")).isTrue();
        assertThat(EmailFormat.isEmail("a@" + "b".repeat(64) + ".c")).isFalse();
        assertThat(EmailFormat.isEmail("a@" + "b.".repeat(125) + "cc")).isTrue();
        assertThat(EmailFormat.isEmail("a@" + "b.".repeat(126) + "c")).isFalse();
    }
}
