package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The names of servers in the Matrix specification (appendices, "Server Name"). */
@NullMarked
public final class MatrixServerNameFormat {

    private static final int MAX_NAME_LENGTH = 255;

    private static final int MAX_PORT_DIGITS = 5;

    private MatrixServerNameFormat() {}

    /**
     * Whether a text is the name of a server: a DNS name, an IPv4 address or an IPv6 address in brackets, with or without a
     * port.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isServerName(String text) {
        return isServerName(text, 0, text.length());
    }

    static boolean isServerName(String text, int start, int end) {
        int host = text.startsWith("[", start) ? endOfAddress(text, start, end) : endOfName(text, start, end);
        return host > start && (host == end || text.charAt(host) == ':' && isPort(text, host + 1, end));
    }

    /** The end of an IPv6 address with its brackets, or -1. */
    private static int endOfAddress(String text, int open, int end) {
        int close = text.indexOf(']', open);
        return close > 0 && close < end && IpAddressFormat.isIpv6(text, open + 1, close) ? close + 1 : -1;
    }

    /** The end of a DNS name, whose labels the grammar does not look into, or -1. An IPv4 address looks like one. */
    private static int endOfName(String text, int start, int end) {
        int at = start;
        while (at < end && isOfName(text.charAt(at))) {
            at++;
        }
        return at - start <= MAX_NAME_LENGTH ? at : -1;
    }

    private static boolean isOfName(char c) {
        return Ascii.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    private static boolean isPort(String text, int start, int end) {
        int digits = end - start;
        if (digits < 1 || digits > MAX_PORT_DIGITS) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!Ascii.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
