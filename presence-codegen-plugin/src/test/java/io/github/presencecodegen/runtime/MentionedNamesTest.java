package io.github.presencecodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionedNamesTest {

    @Test
    void areThoseOfTheCodeAlone() {
        assertThat(MentionedNames.in("""
                        /* A {@link B}, "C */
                        class D extends E<F> { // G's
                            char quote = '"', other = '\\'', letter = 'H';
                            String text = "I\\" J" + K.l + m.N + "\\\\" + O/P;
                            /** Q */ int _R, sT;
                        }
                        """)).containsExactly("D", "E", "F", "K", "N", "O", "P", "String");
    }
}
