package io.github.presencecodegen.emit.javadoc;

import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import java.util.Map;

/** Says in Javadoc what a string of a format is. */
public final class FormatText {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("mx-user-id", "a Matrix user ID"),
            Map.entry("mx-room-id", "a Matrix room ID"),
            Map.entry("mx-event-id", "a Matrix event ID"),
            Map.entry("mx-room-alias", "a Matrix room alias"),
            Map.entry("mx-server-name", "a Matrix server name"),
            Map.entry("mx-mxc-uri", "a Matrix content URI"),
            Map.entry("date-time", "a date and time"),
            Map.entry("date", "a date"),
            Map.entry("time", "a time of day"),
            Map.entry("duration", "a duration"),
            Map.entry("email", "an e-mail address"),
            Map.entry("idn-email", "an e-mail address"),
            Map.entry("hostname", "a host name"),
            Map.entry("idn-hostname", "a host name"),
            Map.entry("ipv4", "an IPv4 address"),
            Map.entry("ipv6", "an IPv6 address"),
            Map.entry("uri", "a URI"),
            Map.entry("uri-reference", "a URI reference"),
            Map.entry("iri", "an IRI"),
            Map.entry("iri-reference", "an IRI reference"),
            Map.entry("uri-template", "a URI template"),
            Map.entry("uuid", "a UUID"),
            Map.entry("json-pointer", "a JSON Pointer"),
            Map.entry("relative-json-pointer", "a relative JSON Pointer"),
            Map.entry("regex", "a regular expression"));

    private static final int LONGEST_NAME = 100;

    private FormatText() {}

    /** What a string is that has a format, such as "a URI", to be put between other words. */
    public static String of(String format) {
        String words = WORDS.get(format);
        if (words != null) {
            return words;
        }
        return format.length() > LONGEST_NAME
                ? "a text of a format"
                : "a text of the format " + JavadocText.code(format);
    }
}
