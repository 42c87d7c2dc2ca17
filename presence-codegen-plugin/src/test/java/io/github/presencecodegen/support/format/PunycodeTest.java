package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.Seeds;
import org.junit.jupiter.api.Test;
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

    @Test
    void readsWhatItWrites() {
        Seeds.tries(1000).check(random -> readsWhatItWrites(random.text(1, 63)));
    }

    private static void readsWhatItWrites(String text) {
        int[] codePoints = text.codePoints().filter(c -> c < 'A' || c > 'Z').toArray();
        String punycode = Punycode.encode(codePoints, Integer.MAX_VALUE);
        assertThat(punycode).isNotNull();
        assertThat(Punycode.decode(punycode)).isEqualTo(codePoints);
    }

    @Test
    void readsAnythingWithoutFailing() {
        Seeds.tries(1000)
                .check(random ->
                        readsAnythingWithoutFailing(random.text("abcdefghijklmnopqrstuvwxyz0123456789", 0, 63)));
    }

    private static void readsAnythingWithoutFailing(String text) {
        for (int codePoint : Punycode.decode(text)) {
            assertThat(Character.isValidCodePoint(codePoint)).isTrue();
        }
    }
}
