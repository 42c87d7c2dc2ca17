package io.github.presencecodegen.support;

import io.github.presencecodegen.support.format.DateTimeFormat;
import io.github.presencecodegen.support.format.DurationFormat;
import io.github.presencecodegen.support.format.UriFormat;
import io.github.presencecodegen.support.format.UuidFormat;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.NullMarked;

/** The formats for which the JDK has a class. What the class cannot hold does not have the format. */
@NullMarked
public final class JavaFormats {

    /** {@code date}. */
    public static final TypedFormat<LocalDate> DATE = new OfDate();

    /** {@code time}. */
    public static final TypedFormat<OffsetTime> TIME = new OfTime();

    /** {@code date-time}. */
    public static final TypedFormat<OffsetDateTime> DATE_TIME = new OfDateTime();

    /** {@code duration}. */
    public static final TypedFormat<Duration> DURATION = new OfDuration();

    /** {@code uri}. */
    public static final TypedFormat<java.net.URI> URI = new OfUri();

    /** {@code uuid}. */
    public static final TypedFormat<java.util.UUID> UUID = new OfUuid();

    private JavaFormats() {}

    private static final class OfDate extends TypedFormat<LocalDate> {

        OfDate() {
            super("date");
        }

        @Override
        protected boolean isAllowed(String text) {
            return DateTimeFormat.isDate(text);
        }

        @Override
        protected LocalDate make(String text) {
            return LocalDate.parse(text);
        }
    }

    private static final class OfTime extends TypedFormat<OffsetTime> {

        OfTime() {
            super("time");
        }

        @Override
        protected boolean isAllowed(String text) {
            return DateTimeFormat.isTime(text);
        }

        @Override
        protected OffsetTime make(String text) {
            return OffsetTime.parse(text);
        }

        /** The text of {@code toString} has no seconds if they are 0. */
        @Override
        protected String write(OffsetTime value) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
        }
    }

    private static final class OfDateTime extends TypedFormat<OffsetDateTime> {

        OfDateTime() {
            super("date-time");
        }

        @Override
        protected boolean isAllowed(String text) {
            return DateTimeFormat.isDateTime(text);
        }

        @Override
        protected OffsetDateTime make(String text) {
            return OffsetDateTime.parse(text);
        }

        /** The text of {@code toString} has no seconds if they are 0. */
        @Override
        protected String write(OffsetDateTime value) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
        }
    }

    private static final class OfDuration extends TypedFormat<Duration> {

        OfDuration() {
            super("duration");
        }

        @Override
        protected boolean isAllowed(String text) {
            return DurationFormat.isDuration(text);
        }

        @Override
        protected Duration make(String text) {
            return Duration.parse(text);
        }

        /** Between hours and seconds there are minutes (RFC 3339, appendix A); {@code toString} leaves them out if they are 0. */
        @Override
        protected String write(Duration value) {
            boolean lacksMinutes = value.toHours() != 0 && value.toMinutesPart() == 0 && value.toSecondsPart() != 0;
            return lacksMinutes ? value.toString().replace("H", "H0M") : value.toString();
        }
    }

    private static final class OfUri extends TypedFormat<java.net.URI> {

        OfUri() {
            super("uri");
        }

        @Override
        protected boolean isAllowed(String text) {
            return UriFormat.isUri(text);
        }

        @Override
        protected java.net.URI make(String text) throws URISyntaxException {
            return new java.net.URI(text);
        }
    }

    private static final class OfUuid extends TypedFormat<java.util.UUID> {

        OfUuid() {
            super("uuid");
        }

        @Override
        protected boolean isAllowed(String text) {
            return UuidFormat.isUuid(text);
        }

        @Override
        protected java.util.UUID make(String text) {
            return java.util.UUID.fromString(text);
        }
    }
}
