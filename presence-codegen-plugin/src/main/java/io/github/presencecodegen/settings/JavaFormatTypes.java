package io.github.presencecodegen.settings;

import io.github.presencecodegen.naming.FormatType;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.UUID;

/** The formats for which the JDK has a class. */
public final class JavaFormatTypes {

    /** The classes by the names of the formats. */
    public static final Map<String, FormatType> ALL = Map.of(
            "date", FormatType.of(LocalDate.class, "DATE"),
            "time", FormatType.of(OffsetTime.class, "TIME"),
            "date-time", FormatType.of(OffsetDateTime.class, "DATE_TIME"),
            "duration", FormatType.of(Duration.class, "DURATION"),
            "uri", FormatType.of(URI.class, "URI"),
            "uuid", FormatType.of(UUID.class, "UUID"));

    private JavaFormatTypes() {}
}
