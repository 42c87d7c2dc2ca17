package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 3339, appendix A. */
class DurationFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P4DT12H30M5S",
                "P1Y2M3DT4H5M6S",
                "P4Y",
                "PT0S",
                "P0D",
                "P1M",
                "PT1M",
                "PT36H",
                "P1DT12H",
                "P2W",
                "P1Y2M",
                "P1M2D",
                "PT1H2M",
                "PT1M2S",
                "P1YT1S",
                "P0000000000000000000001D",
                "p1dt2h"
            })
    void takesDurations(String text) {
        assertThat(DurationFormat.isDuration(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "PT1D",
                "4DT12H30M5S",
                "P1YT",
                "P1",
                "PT1",
                "P2D1Y",
                "P1D2H",
                "P2S",
                "P1Y2W",
                "P1W2D",
                "P1WT1H",
                "PW",
                "PTW",
                "PT1W",
                "P1Y2D",
                "PT1H2S",
                "P1Y1Y",
                "PT1.5S",
                "P0.5Y",
                "P-1D",
                "-P1D",
                "+P1D",
                "P+1D",
                "P\u09e8Y",
                "P1\u09e8W",
                "P1D ",
                " P1D",
                "P1D\n",
                "P 1D",
                "PD",
                "PTH",
                "PT1HT1M",
                "P1DT1H1D",
                "P2003-02-15T12:30:14"
            })
    void refusesOtherTexts(String text) {
        assertThat(DurationFormat.isDuration(text)).isFalse();
    }
}
