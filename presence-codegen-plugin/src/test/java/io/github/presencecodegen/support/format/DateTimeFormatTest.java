package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 3339, section 5.6. */
class DateTimeFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:50.52Z", // section 5.8
                "1996-12-19T16:39:57-08:00",
                "1990-12-31T23:59:60Z",
                "1990-12-31T15:59:60-08:00",
                "1937-01-01T12:00:27.87+00:20",
                "1963-06-19t08:30:06.283185z", // 5.6, note on lower case
                "2020-02-29T00:00:00-00:00", // 4.3
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999999999999999+23:59",
                "2017-01-01T05:29:60+05:30",
                "2016-12-31T00:00:60-23:59"
            })
    void takesDateTimes(String text) {
        assertThat(DateTimeFormat.isDateTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-11-28T23:55:45.99ZZ",
                "1990-02-31T15:59:59.123-08:00",
                "1990-12-31T15:59:59-24:00",
                "1990-12-31T15:59:59-08:60",
                "1963-06-19T08:30:06.28123+01:00Z",
                "06/19/1963 08:30:06 PST",
                "2013-350T01:01:01",
                "1963-6-19T08:30:06.283185Z",
                "1963-06-1T00:00:00Z",
                "1963-06-1\u09eaT00:00:00Z",
                "1963-06-11T0\u09ea:00:00Z",
                "1963-06-11T00:00:00.\u09eaZ",
                "1998-12-31T23:59:61Z",
                "1998-12-31T23:58:60Z",
                "1998-12-31T22:59:60Z",
                "1998-12-31T23:59:60+01:00",
                "2021-02-29T00:00:00Z",
                "1963-06-19T08:30:06.Z",
                "1963-06-19T08:30:06",
                "1963-06-19T08:30Z",
                "1963-06-19T24:00:00Z",
                "1963-06-19 08:30:06Z",
                "1963-06-19T",
                "1963-06-19T08:30:06+0100",
                "1963-06-19T08:30:06+01",
                "1963-06-19T08:30:06\u221201:00",
                "+11963-06-19T08:30:06Z",
                " 1963-06-19T08:30:06Z",
                "1963-06-19T08:30:06Z ",
                "1963-06-19T08:30:06Z\n"
            })
    void refusesOtherDateTimes(String text) {
        assertThat(DateTimeFormat.isDateTime(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1963-06-19",
                "2020-01-31",
                "2020-02-29",
                "2000-02-29",
                "2021-02-28",
                "2020-04-30",
                "2020-12-31",
                "0000-02-29"
            })
    void takesDates(String text) {
        assertThat(DateTimeFormat.isDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-01-32",
                "2021-02-29",
                "2020-02-30",
                "1900-02-29", // appendix C
                "2100-02-29",
                "2020-04-31",
                "2020-06-31",
                "2020-09-31",
                "2020-11-31",
                "2020-00-01",
                "2020-13-01",
                "2020-01-00",
                "2020-1-01",
                "2020-01-1",
                "06/19/1963",
                "2013-350",
                "1998-W01-1",
                "20200101",
                "+002020-01-01",
                "-0001-01-01",
                "02020-01-01",
                "2020-01-01Z",
                "2020-01-01T00:00:00Z",
                "2020-01-0\u09ea",
                "\uff12020-01-01",
                " 2020-01-01",
                "2020-01-01\n"
            })
    void refusesOtherDates(String text) {
        assertThat(DateTimeFormat.isDate(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:30:06Z",
                "08:30:06z",
                "00:00:00.0+00:00",
                "23:59:60Z",
                "01:29:60+01:30",
                "15:59:60-08:00",
                "12:34:56-00:00"
            })
    void takesTimes(String text) {
        assertThat(DateTimeFormat.isTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08:30:06",
                "8:30:06Z",
                "24:00:00Z",
                "00:60:00Z",
                "00:00:61Z",
                "22:59:60Z",
                "23:59:60-01:00",
                "08:30:06 PST",
                "01:01:01,1111",
                "01:01:01.Z",
                "T08:30:06Z",
                "08:30:06+24:00",
                "08:30:06+00:60",
                "08:30:06Z+00:30",
                "08:30:06."
            })
    void refusesOtherTimes(String text) {
        assertThat(DateTimeFormat.isTime(text)).isFalse();
    }
}
