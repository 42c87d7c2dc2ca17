package io.github.presencecodegen.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void areThoseOfTheOldestJdkThatMayCompileTheNames() {
        boolean isOldest = Runtime.version().feature() == 17;
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(point -> "\u115f\u1160\u3164\uffa0".indexOf(point) < 0)
                        .filter(point -> isOldest
                                ? Letters.isLetterOrDigit(point) != Character.isLetterOrDigit(point)
                                : Letters.isLetterOrDigit(point) && !Character.isLetterOrDigit(point)))
                .isEmpty();
        assertThat("aZ09éß中ª".codePoints().allMatch(Letters::isLetterOrDigit)).isTrue();
        assertThat("_-. $/\u0000".codePoints().anyMatch(Letters::isLetterOrDigit))
                .isFalse();
        assertThat(Letters.isLetterOrDigit(0x1d400))
                .as("beyond the basic plane")
                .isFalse();
        // A letter of Unicode 14.
        assertThat(Letters.isLetterOrDigit(0x0870)).isFalse();
    }

    @Test
    void mayAllStandInAnIdentifier() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Letters::isLetterOrDigit)
                        .filter(point -> !Character.isJavaIdentifierPart(point)))
                .isEmpty();
    }

    @Test
    void changeCaseToLettersOnly() {
        assertThat(Letters.upperCase("a_\u00df\u03c9")).isEqualTo("A_SS\u03a9");
        // The capital of U+0264 came with Unicode 16; that of U+01F0 is a letter and an accent.
        assertThat(Letters.upperCase("\u0264\u01f0")).isEqualTo("\u0264\u01f0");
        assertThat(Letters.capitalized("\u0264a")).isEqualTo("\u0264a");
        assertThat(Letters.lowerCase("A\u0130")).isEqualTo("a\u0130");
    }
}
