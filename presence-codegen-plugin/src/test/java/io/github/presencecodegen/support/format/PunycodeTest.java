package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 3492. */
class PunycodeTest {

    @ParameterizedTest
    @CsvSource({
        // Section 7.1: A, B, I, L and S.
        "ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn",
        "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye",
        "почемужеонинеговорятпорусски, b1abfaaepdrnnbgefbadotcwatmq2g4l",
        "3年b組金八先生, 3b-ww4c5e180e575a65lsy2b",
        "bücher, bcher-kva",
        "ü, tda"
    })
    void readsAndWrites(String text, String punycode) {
        int[] codePoints = text.codePoints().toArray();
        assertThat(Punycode.encode(codePoints, 63)).isEqualTo(punycode);
        assertThat(Punycode.decode(punycode)).isEqualTo(codePoints);
    }

    @Property
    void readsWhatItWrites(@ForAll @StringLength(min = 1, max = 63) String text) {
        int[] codePoints = text.codePoints().filter(c -> c < 'A' || c > 'Z').toArray();
        String punycode = Punycode.encode(codePoints, Integer.MAX_VALUE);
        assertThat(punycode).isNotNull();
        assertThat(Punycode.decode(punycode)).isEqualTo(codePoints);
    }

    @Property
    void readsAnythingWithoutFailing(
            @ForAll @StringLength(max = 63) @CharRange(from = 'a', to = 'z') @CharRange(from = '0', to = '9')
                    String text) {
        for (int codePoint : Punycode.decode(text)) {
            assertThat(Character.isValidCodePoint(codePoint)).isTrue();
        }
    }
}
