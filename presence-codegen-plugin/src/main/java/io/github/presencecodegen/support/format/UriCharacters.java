package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The characters of URIs (RFC 3986, section 2) and of IRIs (RFC 3987, section 2.2). */
@NullMarked
final class UriCharacters {

    /** In names of hosts: {@code unreserved} and {@code sub-delims}. */
    static final String HOST = "-._~!$&'()*+,;=";

    /** In {@code userinfo} and in future addresses. */
    static final String USER = HOST + ":";

    /** In paths: {@code pchar} and the slash. */
    static final String PATH = USER + "@/";

    /** In queries and fragments. */
    static final String QUERY = PATH + "?";

    private UriCharacters() {}

    /**
     * Whether every character from start to end is an ASCII letter, a digit, one of those given, part of a percent-encoded
     * octet or, in an IRI, {@code ucschar} or, in its query, {@code iprivate}.
     */
    static boolean match(String text, int start, int end, String others, boolean international, boolean inQuery) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (c == '%') {
                if (!isPercentEncoded(text, at, end)) {
                    return false;
                }
                at += 3;
            } else if (Ascii.isLetterOrDigit(c)
                    || others.indexOf(c) >= 0
                    || international && (isUcs(c) && !isBidiControl(c) || inQuery && isPrivate(c))) {
                at += Character.charCount(c);
            } else {
                return false;
            }
        }
        return true;
    }

    static boolean isPercentEncoded(String text, int at, int end) {
        return at + 2 < end
                && text.charAt(at) == '%'
                && Ascii.isHexDigit(text.charAt(at + 1))
                && Ascii.isHexDigit(text.charAt(at + 2));
    }

    /** {@code ucschar}. */
    static boolean isUcs(int c) {
        if (c < 0x10000) {
            return c >= 0xa0 && c <= 0xd7ff || c >= 0xf900 && c <= 0xfdcf || c >= 0xfdf0 && c <= 0xffef;
        }
        return c < 0xf0000 && (c & 0xffff) <= 0xfffd && (c < 0xe0000 || c >= 0xe1000);
    }

    /** {@code iprivate}. */
    static boolean isPrivate(int c) {
        return c >= 0xe000 && c <= 0xf8ff || c >= 0xf0000 && (c & 0xffff) <= 0xfffd;
    }

    /** RFC 3987, section 4.1: an IRI has none of these, although its grammar has them. */
    private static boolean isBidiControl(int c) {
        return c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e;
    }
}
