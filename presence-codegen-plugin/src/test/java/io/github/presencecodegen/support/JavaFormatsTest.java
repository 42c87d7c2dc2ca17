package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.formats.KnownFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaFormatsTest {

    private static final Map<String, TypedFormat<?>> FORMATS = Map.of(
            "date", JavaFormats.DATE,
            "time", JavaFormats.TIME,
            "date-time", JavaFormats.DATE_TIME,
            "duration", JavaFormats.DURATION,
            "uri", JavaFormats.URI,
            "uuid", JavaFormats.UUID);

    private static boolean accepts(String format, String text) {
        return FORMATS.get(format).accepts(text);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 0000-01-01",
        "date, 9999-12-31",
        "date, 2020-02-29",
        "time, 08:00:00Z",
        "time, 08:00:00z",
        "time, 08:00:00-00:00",
        "time, 08:00:00.123456789+18:00",
        "date-time, 2020-01-01t00:00:00z",
        "date-time, 2020-01-01T00:00:00-00:00",
        "date-time, 0000-01-01T00:00:00Z",
        "duration, P1DT2H",
        "duration, PT1H0M5S",
        "duration, pt5m",
        "duration, P3D",
        "uri, urn:a",
        "uri, https://example.org:80/a?b#c",
        "uri, mailto:a@b.c",
        "uri, http://[::1]/",
        "uuid, 123E4567-E89B-12D3-A456-426614174000",
        "uuid, 00000000-0000-0000-0000-000000000000"
    })
    void aValidTextIsAccepted(String format, String text) {
        assertThat(accepts(format, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "time, 23:59:60Z",
        "time, 08:00:00.1234567890Z",
        "time, 08:00:00+18:01",
        "date-time, 2016-12-31T23:59:60Z",
        "date-time, 2020-01-01T00:00:00.0000000000Z",
        "date-time, 2020-01-01T00:00:00-23:00",
        "duration, P1Y",
        "duration, P1M",
        "duration, P1W",
        "duration, PT99999999999999999999H",
        "uri, urn:",
        "uri, http://[v1.a]/"
    })
    void aValidTextThatTheClassCannotHoldIsRefused(String format, String text) {
        assertThat(KnownFormat.named(format)
                        .orElseThrow()
                        .predicate(false)
                        .orElseThrow()
                        .test(text))
                .isTrue();
        assertThat(accepts(format, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "date, +10000-01-01",
        "date, 2020-02-30",
        "time, 24:00:00Z",
        "time, 08:00Z",
        "time, 08:00:00",
        "date-time, 2020-01-01T00:00Z",
        "date-time, 2020-01-01 00:00:00Z",
        "date-time, 2020-01-01T24:00:00Z",
        "duration, PT-1S",
        "duration, PT0.5S",
        "duration, -PT1S",
        "duration, P",
        "duration, PT1H5S",
        "uri, a/b",
        "uri, http://a b",
        "uri, http://ä/",
        "uri, //a",
        "uuid, 1-1-1-1-1",
        "uuid, 123e4567e89b12d3a456426614174000"
    })
    void whatTheClassAcceptsWithoutTheFormatIsRefused(String format, String text) {
        assertThat(accepts(format, text)).isFalse();
    }

    @Test
    void writersGiveTheFormat() {
        assertThat(JavaFormats.DATE_TIME
                        .checked(OffsetDateTime.parse("2020-01-01T00:00Z"))
                        .text())
                .isEqualTo("2020-01-01T00:00:00Z");
        assertThat(JavaFormats.DATE_TIME
                        .checked(OffsetDateTime.parse("0000-01-01T00:00:00.1+01:00"))
                        .text())
                .isEqualTo("0000-01-01T00:00:00.1+01:00");
        assertThat(JavaFormats.TIME.checked(OffsetTime.parse("08:00Z")).text()).isEqualTo("08:00:00Z");
        assertThat(JavaFormats.DURATION.checked(Duration.ofSeconds(3605)).text())
                .isEqualTo("PT1H0M5S");
        assertThat(JavaFormats.DURATION.checked(Duration.ofDays(2)).text()).isEqualTo("PT48H");
        assertThat(JavaFormats.DURATION.checked(Duration.ZERO).text()).isEqualTo("PT0S");
        assertThat(JavaFormats.DATE.checked(LocalDate.MAX.withYear(9999)).text())
                .isEqualTo("9999-12-31");
    }

    @Test
    void whatHasNoTextInTheFormatIsRefused() {
        assertThat(List.of(
                        Duration.ofSeconds(-1),
                        Duration.ofMillis(500),
                        Duration.ofHours(-2),
                        Duration.ofSeconds(-3605)))
                .noneMatch(each -> JavaFormats.DURATION.accepts(
                        JavaFormats.DURATION.of(each).text()));
        assertThat(List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(10000, 1, 1), LocalDate.of(-1, 1, 1)))
                .noneMatch(each ->
                        JavaFormats.DATE.accepts(JavaFormats.DATE.of(each).text()));
        assertThat(List.of(
                        OffsetDateTime.MAX,
                        OffsetDateTime.MIN,
                        OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(30))))
                .noneMatch(each -> JavaFormats.DATE_TIME.accepts(
                        JavaFormats.DATE_TIME.of(each).text()));
    }

    /** Whatever the class does, a text has the format exactly if the grammar allows it and the class can hold it. */
    @ParameterizedTest
    @ValueSource(strings = {"date", "time", "date-time", "duration", "uri", "uuid"})
    void aTextIsAcceptedByBothOrByNone(String format) {
        Map<String, String> seeds = Map.of(
                "date", "2020-02-29",
                "time", "23:59:59.123Z",
                "date-time", "2016-12-31T23:59:60.5+01:30",
                "duration", "P1Y2M3DT4H5M6S",
                "uri", "http://a@[::1]:80/b%20c?d#e",
                "uuid", "123e4567-E89B-12d3-a456-426614174000");
        String letters = "0123456789-+:.TtZzPpWHMSDYabA%[]/#?@ ";
        Random random = new Random(7);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(seeds.get(format));
            for (int changes = random.nextInt(4); changes > 0 && !text.isEmpty(); changes--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, letters.charAt(random.nextInt(letters.length())));
                }
            }
            String each = text.toString();
            boolean isAllowed = KnownFormat.named(format)
                    .orElseThrow()
                    .predicate(false)
                    .orElseThrow()
                    .test(each);
            boolean expected = isAllowed && holds(format, each);
            assertThat(accepts(format, each)).as(each).isEqualTo(expected);
            accepted += expected ? 1 : 0;
        }
        assertThat(accepted).isPositive();
    }

    private static boolean holds(String format, String text) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text) != null;
                case "time" -> OffsetTime.parse(text) != null;
                case "date-time" -> OffsetDateTime.parse(text) != null;
                case "duration" -> Duration.parse(text) != null;
                case "uri" -> java.net.URI.create(text) != null;
                default -> UUID.fromString(text) != null;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
