package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5890 to 5893; each name as U-labels, and as A-labels, which say the same. */
class IdnHostnameFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b\u00fccher.example",
                "\uc2e4\ub840.\ud14c\uc2a4\ud2b8",
                "\u00df\u03c2\u0f0b\u3007", // RFC 5892, section 2.6
                "\u06fd\u06fe",
                "l\u00b7l", // RFC 5892, appendix A.3
                "\u0375\u03b2", // A.4
                "\u05d0\u05f3\u05d1", // A.5
                "\u05d0\u05f4\u05d1", // A.6
                "\u30fb\u3041", // A.7
                "\u30fb\u30a1",
                "\u30fb\u4e08",
                "\u0628\u0660\u0628", // A.8
                "\u06f00", // A.9
                "\u0915\u094d\u200d\u0937", // A.2
                "\u0915\u094d\u200c\u0937", // A.1
                "\u0628\u064a\u200c\u0628\u064a",
                "a.\u05d0", // RFC 5893, section 2
                "\u05d01",
                "\u05d0\u05b0",
                "\ud800\udf00"
            })
    void takesInternationalNames(String text) {
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isTrue();
        assertThat(IdnHostnameFormat.isIdnHostname(inAscii(text))).isTrue();
        assertThat(IdnHostnameFormat.isHostname(inAscii(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u302e\uc2e4\ub840", // RFC 5891, section 4.2.3.2
                "\u0903hello",
                "\u0300hello",
                "\u0488hello",
                "-\u00fc", // 4.2.3.1
                "\u00fc-",
                "\u00fca--b",
                "\u0640\u07fa", // RFC 5892, section 2.6
                "\u3031\u3032",
                "\u00c4",
                "\u2665",
                "\uff41\u00fc",
                "a\u00b7l", // RFC 5892, appendix A
                "l\u00b7",
                "\u00b7l",
                "\u03b1\u0375",
                "\u05f3\u05d1",
                "\u05f4\u05d1",
                "\u30fbabc",
                "\u0628\u0660\u06f0",
                "\u0915\u200d\u0937",
                "\u200d\u0937",
                "\u0628\u200cx",
                "a\u05d0", // RFC 5893, section 2
                "0\u0627",
                "\u05d0a",
                "\u05d0\u00b7",
                "\u05d00\u0660",
                "0a.\u05d0",
                "cafe\u0301", // NFC: RFC 5891, section 4.1
                "\u0378" // unassigned
            })
    void refusesWhatIdnaDoes(String text) {
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isFalse();
        assertThat(IdnHostnameFormat.isIdnHostname(inAscii(text))).isFalse();
        assertThat(IdnHostnameFormat.isHostname(inAscii(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xn--bcher-kva.example",
                "XN--BCHER-KVA.example",
                "xn--ihqwcrb4cv8a8dqg056pqjye",
                "xn--4gbwdl.xn--wgbh1c"
            })
    void takesALabels(String text) {
        assertThat(IdnHostnameFormat.isHostname(text)).isTrue();
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isTrue();
    }

    /** RFC 5891, section 4.2.1: a U-label has none; an A-label is compared without regard to case. */
    @ParameterizedTest
    @ValueSource(strings = {"B\u00fccher", "b\u00fccheR.example", "\u00e4\u00dc"})
    void refusesCapitalsInULabels(String text) {
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xn--",
                "xn--x",
                "a.xn--X",
                "xn--a",
                "xn--example-",
                "xn--example",
                "xn---9uc",
                "XN--aa---o47jg78q",
                "xn--7a",
                "xn--0ca24w",
                "xn--99999999",
                "xn--zzzzzzzzzzzzzzzzzzzzz",
                "xn--b\u00fccher-kva",
                "xn--bcher-kva-",
                "a.xn--bcher-kv",
                "\ud800\u00fc"
            })
    void refusesWhatStandsForNoULabel(String text) {
        assertThat(IdnHostnameFormat.isHostname(text)).isFalse();
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a\u3002b", "a\uff0eb", "a\uff61b"})
    void takesEverySeparator(String text) {
        assertThat(IdnHostnameFormat.isIdnHostname(text)).isTrue();
        assertThat(IdnHostnameFormat.isIdnHostname(text + text.charAt(1))).isFalse();
        assertThat(IdnHostnameFormat.isIdnHostname(text.substring(1))).isFalse();
        assertThat(IdnHostnameFormat.isIdnHostname(text.substring(1, 2))).isFalse();
    }

    @Test
    void countsTheLengthsInAscii() {
        assertThat(IdnHostnameFormat.isIdnHostname("\u00fc".repeat(57))).isTrue();
        assertThat(inAscii("\u00fc".repeat(57))).hasSizeBetween(60, 63);
        assertThat(IdnHostnameFormat.isIdnHostname("\u00fc".repeat(63))).isFalse();
        String label = "\u00fc".repeat(20) + ".";
        int times = 253 / inAscii(label).length();
        assertThat(IdnHostnameFormat.isIdnHostname(label.repeat(times) + "a")).isTrue();
        assertThat(IdnHostnameFormat.isIdnHostname(label.repeat(times + 1) + "a"))
                .isFalse();
    }

    /** Each label that is not ASCII as its A-label, valid or not. */
    private static String inAscii(String name) {
        StringBuilder ascii = new StringBuilder();
        for (String label : name.split("(?<=\\.)")) {
            String text = label.replace(".", "");
            boolean plain = text.chars().allMatch(c -> c < 0x80);
            ascii.append(
                            plain
                                    ? text
                                    : "xn--" + Punycode.encode(text.codePoints().toArray(), 100))
                    .append(label.substring(text.length()));
        }
        return ascii.toString();
    }
}
