package io.github.presencecodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void are_those_of_the_oldest_jdk_that_may_compile_the_names() {
        boolean isOldest = Runtime.version().feature() == 17;
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(point -> isOldest
                                ? Letters.isLetterOrDigit(point) != Character.isLetterOrDigit(point)
                                : Letters.isLetterOrDigit(point) && !Character.isLetterOrDigit(point)))
                .isEmpty();
        assertThat("aZ09éß中ª".codePoints().allMatch(Letters::isLetterOrDigit)).isTrue();
        assertThat("_-. $/\u0000".codePoints().anyMatch(Letters::isLetterOrDigit))
                .isFalse();
        // A letter of Unicode 14.
        assertThat(Letters.isLetterOrDigit(0x0870)).isFalse();
    }

    @Test
    void may_all_stand_in_an_identifier() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Letters::isLetterOrDigit)
                        .filter(point -> !Character.isJavaIdentifierPart(point)))
                .isEmpty();
    }
}
