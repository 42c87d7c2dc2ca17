package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The formats {@code ipv4} (RFC 2673, section 3.2) and {@code ipv6} (RFC 4291, section 2.2). */
@NullMarked
public final class IpAddressFormat {

    private static final int GROUPS = 8;

    private IpAddressFormat() {}

    /**
     * Whether a text is an IPv4 address: four decimal numbers. None has a leading zero, which some readers take for octal.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isIpv4(String text) {
        return isIpv4(text, 0, text.length());
    }

    /**
     * Whether a text is an IPv6 address, without a zone.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isIpv6(String text) {
        return isIpv6(text, 0, text.length());
    }

    static boolean isIpv4(String text, int start, int end) {
        int at = start;
        for (int part = 0; part < 4; part++) {
            if (part > 0) {
                if (at >= end || text.charAt(at) != '.') {
                    return false;
                }
                at++;
            }
            at = endOfOctet(text, at, end);
            if (at < 0) {
                return false;
            }
        }
        return at == end;
    }

    /** The end of a number up to 255 without a leading zero, or -1. */
    private static int endOfOctet(String text, int start, int end) {
        int value = 0;
        int at = start;
        while (at < end && at < start + 3 && Ascii.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        boolean leadingZero = at > start + 1 && text.charAt(start) == '0';
        return at == start || leadingZero || value > 255 ? -1 : at;
    }

    static boolean isIpv6(String text, int start, int end) {
        boolean compressed = end - start >= 2 && text.startsWith("::", start);
        int at = compressed ? start + 2 : start;
        int groups = 0;
        while (at < end && groups < GROUPS) {
            int next = endOfGroup(text, at, end);
            if (next < end && text.charAt(next) == '.') {
                return isIpv4(text, at, end) && isComplete(groups + 2, compressed);
            }
            if (next == at) {
                return false;
            }
            groups++;
            at = next;
            if (at < end) {
                if (text.charAt(at) != ':' || at + 1 == end) {
                    return false;
                }
                at++;
                if (text.charAt(at) == ':') {
                    if (compressed) {
                        return false;
                    }
                    compressed = true;
                    at++;
                }
            }
        }
        return at == end && isComplete(groups, compressed);
    }

    /** Section 2.2: "::" stands for one group or more. */
    private static boolean isComplete(int groups, boolean compressed) {
        return compressed ? groups < GROUPS : groups == GROUPS;
    }

    private static int endOfGroup(String text, int start, int end) {
        int at = start;
        while (at < end && at < start + 4 && Ascii.isHexDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
