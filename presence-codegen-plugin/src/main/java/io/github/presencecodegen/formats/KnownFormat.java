package io.github.presencecodegen.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The formats that are known: those of JSON Schema, of the Matrix specification, and of numbers as OpenAPI has them. Any
 * other format stays an annotation, unless the user has a class for it.
 */
public enum KnownFormat {
    DATE_TIME("date-time", "format.DateTimeFormat", "isDateTime"),
    DATE("date", "format.DateTimeFormat", "isDate"),
    TIME("time", "format.DateTimeFormat", "isTime"),
    DURATION("duration", "format.DurationFormat", "isDuration"),
    EMAIL("email", "format.EmailFormat", "isEmail"),
    IDN_EMAIL("idn-email", "format.EmailFormat", "isIdnEmail"),
    HOSTNAME("hostname", "format.IdnHostnameFormat", "isHostname"),
    IDN_HOSTNAME("idn-hostname", "format.IdnHostnameFormat", "isIdnHostname"),
    IPV4("ipv4", "format.IpAddressFormat", "isIpv4"),
    IPV6("ipv6", "format.IpAddressFormat", "isIpv6"),
    URI("uri", "format.UriFormat", "isUri"),
    URI_REFERENCE("uri-reference", "format.UriFormat", "isUriReference"),
    IRI("iri", "format.UriFormat", "isIri"),
    IRI_REFERENCE("iri-reference", "format.UriFormat", "isIriReference"),
    URI_TEMPLATE("uri-template", "format.UriTemplateFormat", "isUriTemplate"),
    UUID("uuid", "format.UuidFormat", "isUuid"),
    JSON_POINTER("json-pointer", "format.JsonPointerFormat", "isJsonPointer"),
    RELATIVE_JSON_POINTER("relative-json-pointer", "format.JsonPointerFormat", "isRelativeJsonPointer"),
    REGEX("regex", "regex.EcmaRegex", "isValid"),
    MX_USER_ID("mx-user-id", "format.MatrixIdFormat", "isUserId"),
    MX_ROOM_ID("mx-room-id", "format.MatrixIdFormat", "isRoomId"),
    MX_EVENT_ID("mx-event-id", "format.MatrixIdFormat", "isEventId"),
    MX_ROOM_ALIAS("mx-room-alias", "format.MatrixIdFormat", "isRoomAlias"),
    MX_SERVER_NAME("mx-server-name", "format.MatrixServerNameFormat", "isServerName"),
    MX_MXC_URI("mx-mxc-uri", "format.MatrixContentUriFormat", "isContentUri"),
    INT32("int32"),
    INT64("int64");

    private static final Map<String, KnownFormat> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(KnownFormat::word, Function.identity()));

    private final String word;
    private final @Nullable FormatPredicate predicate;

    /** A format of strings. */
    KnownFormat(String word, String type, String method) {
        this.word = word;
        this.predicate = new FormatPredicate(type, method);
    }

    /** A format of numbers, which is a range and no predicate. */
    KnownFormat(String word) {
        this.word = word;
        this.predicate = null;
    }

    /** The format of a name; empty if it is not known. */
    public static Optional<KnownFormat> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The names of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(KnownFormat::word).toList();
    }

    /** The name, as schemas have it. */
    public String word() {
        return word;
    }

    /**
     * The predicate of strings that asserts it; empty for a format of numbers.
     *
     * @param beforeDraft7 whether the schema is of draft 4 or 6, to which an A-label in a host name is a label like any other
     */
    public Optional<FormatPredicate> predicate(boolean beforeDraft7) {
        return this == HOSTNAME && beforeDraft7
                ? Optional.of(new FormatPredicate("format.HostnameFormat", "isHostname"))
                : Optional.ofNullable(predicate);
    }
}
