package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 2673, section 3.2; RFC 4291, section 2.2. */
class IpAddressFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.1", "0.0.0.0", "255.255.255.255", "87.10.0.1", "1.2.3.4"})
    void takesIpv4(String text) {
        assertThat(IpAddressFormat.isIpv4(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.0.1",
                "256.1.1.1",
                "1.1.1.256",
                "127.0",
                "127.0.1",
                "0x7f000001",
                "2130706433",
                "087.10.0.1",
                "1.02.3.4",
                "1.2.3.00",
                "1\u09e87.0.0.1",
                "192.168.1.0/24",
                "1..2.3",
                "1.2.3.",
                ".1.2.3",
                "1.2.3.4.",
                "1.2.3.1000",
                " 1.2.3.4",
                "1.2.3.4\n",
                "+1.2.3.4",
                "1.2.3.-4",
                "1.2.3.4:80"
            })
    void refusesOtherThanIpv4(String text) {
        assertThat(IpAddressFormat.isIpv4(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1",
                "::",
                "::abef",
                "d6::",
                "1:d6::42",
                "1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8",
                "1::3:4:5:6:7:8",
                "1::d6:192.168.0.1",
                "::ffff:192.168.0.1",
                "::1.2.3.4",
                "1:2:3:4:5:6:1.2.3.4",
                "1::6:7:1.2.3.4",
                "ABCD:EF01::2345"
            })
    void takesIpv6(String text) {
        assertThat(IpAddressFormat.isIpv6(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "12345::",
                "::abcef",
                "::laptop",
                ":2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7:",
                ":2:3:4::8",
                "1::d6::42",
                "1::2:192.168.256.1",
                "1::2:192.168.ff.1",
                "1:2:3:4:5:::8",
                "1:2:3:4:5:6:7",
                "1",
                "127.0.0.1",
                "1:2:3:4:1.2.3",
                "  ::1",
                "::1  ",
                "::1\n",
                "fe80::/64",
                "fe80::a%eth1",
                "[::1]",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "::1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7:1.2.3.4",
                "1:2:3:4:5:6::7:1.2.3.4",
                "::1.2.3.4:5",
                "::1.2.3.04",
                "100:100:100:100:100:100:255.255.255.255.255",
                "1:2:3:4:5:6:7:\u09ea",
                "1::2::",
                "::1::"
            })
    void refusesOtherThanIpv6(String text) {
        assertThat(IpAddressFormat.isIpv6(text)).isFalse();
    }
}
