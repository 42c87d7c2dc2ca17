package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/**
 * The formats {@code uri} and {@code uri-reference} (RFC 3986, appendix A), {@code iri} and {@code iri-reference} (RFC 3987,
 * section 2.2).
 */
@NullMarked
public final class UriFormat {

    private UriFormat() {}

    /**
     * Whether a text is a URI: it has a scheme, and may have a fragment.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isUri(String text) {
        return endOfScheme(text) > 0 && isReference(text, false);
    }

    /**
     * Whether a text is a URI or a relative reference.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isUriReference(String text) {
        return isReference(text, false);
    }

    /**
     * Whether a text is an IRI: it has a scheme, and may have a fragment.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isIri(String text) {
        return endOfScheme(text) > 0 && isReference(text, true);
    }

    /**
     * Whether a text is an IRI or a relative reference.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isIriReference(String text) {
        return isReference(text, true);
    }

    private static boolean isReference(String text, boolean international) {
        int start = endOfScheme(text);
        int fragment = indexOf('#', text, start, text.length());
        int query = indexOf('?', text, start, fragment);
        int path = start;
        if (text.startsWith("//", start)) {
            path = indexOf('/', text, start + 2, query);
            if (!isAuthority(text, start + 2, path, international)) {
                return false;
            }
        } else if (start == 0 && hasColonInFirstSegment(text, query)) {
            return false;
        }
        return UriCharacters.match(text, path, query, UriCharacters.PATH, international, false)
                && UriCharacters.match(text, after(query, fragment), fragment, UriCharacters.QUERY, international, true)
                && UriCharacters.match(
                        text, after(fragment, text.length()), text.length(), UriCharacters.QUERY, international, false);
    }

    /** The position behind the colon of a scheme; 0 if there is none. */
    private static int endOfScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == 0 ? 0 : i + 1;
            }
            boolean matches = Ascii.isLetter(c) || i > 0 && (Ascii.isDigit(c) || c == '+' || c == '-' || c == '.');
            if (!matches) {
                return 0;
            }
        }
        return 0;
    }

    /** Such a segment would be mistaken for a scheme (RFC 3986, section 4.2). */
    private static boolean hasColonInFirstSegment(String text, int end) {
        return indexOf(':', text, 0, end) < indexOf('/', text, 0, end);
    }

    private static boolean isAuthority(String text, int start, int end, boolean international) {
        int user = indexOf('@', text, start, end);
        int host = user < end ? user + 1 : start;
        if (user < end && !UriCharacters.match(text, start, user, UriCharacters.USER, international, false)) {
            return false;
        }
        boolean literal = host < end && text.charAt(host) == '[';
        int bracket = literal ? indexOf(']', text, host, end) : host;
        int port = indexOf(':', text, bracket, end);
        return (literal
                        ? bracket < end && bracket + 1 == port && isIpLiteral(text, host + 1, bracket)
                        : UriCharacters.match(text, host, port, UriCharacters.HOST, international, false))
                && (port == end || Ascii.endOfDigits(text, port + 1) == end);
    }

    /** What is between the brackets of {@code IP-literal}. */
    private static boolean isIpLiteral(String text, int start, int end) {
        if (start < end && Ascii.toLowerCase(text.charAt(start)) == 'v') {
            int dot = indexOf('.', text, start, end);
            return dot > start + 1
                    && dot + 1 < end
                    && isHexadecimal(text, start + 1, dot)
                    && indexOf('%', text, dot, end) == end
                    && UriCharacters.match(text, dot + 1, end, UriCharacters.USER, false, false);
        }
        return IpAddressFormat.isIpv6(text, start, end);
    }

    private static boolean isHexadecimal(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where a component begins behind its delimiter; its end, if there is no such component. */
    private static int after(int delimiter, int end) {
        return Math.min(delimiter + 1, end);
    }

    /** The first place of a character before an end, or that end. */
    private static int indexOf(char c, String text, int start, int end) {
        int index = text.indexOf(c, start);
        return index < 0 || index > end ? end : index;
    }
}
