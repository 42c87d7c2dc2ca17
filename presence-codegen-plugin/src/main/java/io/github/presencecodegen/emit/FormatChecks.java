package io.github.presencecodegen.emit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which formats are asserted, and by which predicate. Where a format is not to be asserted, nobody asks. */
public final class FormatChecks {

    /** The formats that are known. */
    public static final List<String> NAMES = List.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "uuid",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "mx-user-id",
            "mx-room-id",
            "mx-event-id",
            "mx-room-alias",
            "mx-server-name",
            "mx-mxc-uri",
            "int32",
            "int64");

    private FormatChecks() {}

    /** Whether a format is known, as one of texts or one of numbers. */
    public static boolean isKnown(String format) {
        return NAMES.contains(format);
    }

    /**
     * The check of a format; nothing for a format that neither a draft nor the Matrix specification defines, which stays an
     * annotation.
     *
     * @param beforeDraft7 whether the schema is of draft 4 or 6, to which an A-label in a host name is a label like any other
     */
    public static Optional<FormatCheck> of(String format, boolean beforeDraft7) {
        return Optional.ofNullable(
                switch (format) {
                    case "date-time" -> check("DateTimeFormat", "isDateTime", "Ascii");
                    case "date" -> check("DateTimeFormat", "isDate", "Ascii");
                    case "time" -> check("DateTimeFormat", "isTime", "Ascii");
                    case "duration" -> check("DurationFormat", "isDuration", "Ascii");
                    case "email" -> email("isEmail");
                    case "idn-email" -> email("isIdnEmail");
                    case "hostname" ->
                        beforeDraft7 ? check("HostnameFormat", "isHostname", "Ascii") : idn("isHostname");
                    case "idn-hostname" -> idn("isIdnHostname");
                    case "ipv4" -> check("IpAddressFormat", "isIpv4", "Ascii");
                    case "ipv6" -> check("IpAddressFormat", "isIpv6", "Ascii");
                    case "uri" -> uri("isUri");
                    case "uri-reference" -> uri("isUriReference");
                    case "iri" -> uri("isIri");
                    case "iri-reference" -> uri("isIriReference");
                    case "uri-template" -> check("UriTemplateFormat", "isUriTemplate", "UriCharacters", "Ascii");
                    case "uuid" -> check("UuidFormat", "isUuid", "Ascii");
                    case "json-pointer" -> check("JsonPointerFormat", "isJsonPointer", "Ascii");
                    case "relative-json-pointer" -> check("JsonPointerFormat", "isRelativeJsonPointer", "Ascii");
                    case "regex" -> regex();
                    case "mx-user-id" -> matrixId("isUserId");
                    case "mx-room-id" -> matrixId("isRoomId");
                    case "mx-event-id" -> matrixId("isEventId");
                    case "mx-room-alias" -> matrixId("isRoomAlias");
                    case "mx-server-name" ->
                        check("MatrixServerNameFormat", "isServerName", "IpAddressFormat", "Ascii");
                    case "mx-mxc-uri" ->
                        check(
                                "MatrixContentUriFormat",
                                "isContentUri",
                                "MatrixServerNameFormat",
                                "IpAddressFormat",
                                "Ascii");
                    default -> null;
                });
    }

    private static FormatCheck email(String method) {
        return check("EmailFormat", method, "HostnameFormat", "IpAddressFormat", "Ascii");
    }

    private static FormatCheck idn(String method) {
        return check(
                "IdnHostnameFormat",
                method,
                "HostnameFormat",
                "IdnLabel",
                "IdnContext",
                "IdnTables",
                "BidiRule",
                "CodePointSet",
                "Punycode",
                "Ascii");
    }

    private static FormatCheck uri(String method) {
        return check("UriFormat", method, "UriCharacters", "IpAddressFormat", "Ascii");
    }

    private static FormatCheck matrixId(String method) {
        return check("MatrixIdFormat", method, "MatrixServerNameFormat", "IpAddressFormat", "Ascii");
    }

    private static FormatCheck regex() {
        return check(
                "EcmaRegex",
                "isValid",
                "PatternAssertion",
                "PatternContext",
                "PatternReader",
                "RegexClassParser",
                "RegexCursor",
                "RegexEscapes",
                "RegexGroupNames",
                "RegexIdentifiers",
                "RegexModifiers",
                "RegexNode",
                "RegexParser",
                "RegexProperties",
                "RegexQuantifier",
                "RegexSetItem",
                "RegexSyntaxException");
    }

    private static FormatCheck check(String className, String method, String... others) {
        Set<String> sources = new HashSet<>(Set.of(others));
        sources.add(className);
        return new FormatCheck(className, method, sources);
    }
}
