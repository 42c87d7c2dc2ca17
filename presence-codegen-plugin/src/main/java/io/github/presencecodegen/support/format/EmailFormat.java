package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/**
 * The formats {@code email} ({@code Mailbox} of RFC 5321, section 4.1.2) and {@code idn-email} (the same with the extensions
 * of RFC 6531, section 3.3).
 */
@NullMarked
public final class EmailFormat {

    /** RFC 5321, section 4.5.3.1: in octets. A path is a mailbox between angle brackets. */
    private static final int MAX_LOCAL_PART_OCTETS = 64;

    private static final int MAX_DOMAIN_OCTETS = 255;
    private static final int MAX_MAILBOX_OCTETS = 256 - 2;

    private static final String ATOM_SPECIALS = "!#$%&'*+-/=?^_`{|}~";
    private static final String IPV6_TAG = "IPv6:";

    private EmailFormat() {}

    /**
     * Whether a text is an e-mail address of ASCII characters.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isEmail(String text) {
        return isMailbox(text, false);
    }

    /**
     * Whether a text is an e-mail address, which may have other than ASCII characters on both sides.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isIdnEmail(String text) {
        return isMailbox(text, true);
    }

    private static boolean isMailbox(String text, boolean international) {
        int length = text.length();
        if (length > MAX_MAILBOX_OCTETS) {
            return false;
        }
        int at = text.startsWith("\"") ? endOfQuoted(text, international) : endOfDotString(text, international);
        if (at <= 0 || at + 1 >= length || text.charAt(at) != '@') {
            return false;
        }
        int localOctets = octets(text, 0, at);
        int domainOctets = octets(text, at + 1, length);
        return localOctets <= MAX_LOCAL_PART_OCTETS
                && domainOctets <= MAX_DOMAIN_OCTETS
                && localOctets + 1 + domainOctets <= MAX_MAILBOX_OCTETS
                && (text.charAt(at + 1) == '['
                        ? isAddressLiteral(text, at + 1)
                        : isDomain(text, at + 1, international));
    }

    /** The end of atoms with dots between them, or -1. */
    private static int endOfDotString(String text, boolean international) {
        int at = 0;
        int atom = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '.' && at > atom) {
                atom = at + 1;
            } else if (!isAtomText(c, international)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at > atom ? at : -1;
    }

    private static boolean isAtomText(int c, boolean international) {
        return Ascii.isLetterOrDigit(c) || ATOM_SPECIALS.indexOf(c) >= 0 || international && isNonAscii(c);
    }

    /** The position behind a quoted string, or -1. */
    private static int endOfQuoted(String text, boolean international) {
        int at = 1;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at++;
                if (at == text.length() || !isPrintable(text.charAt(at))) {
                    return -1;
                }
                at++;
            } else if (isPrintable(c) || international && isNonAscii(c)) {
                at += Character.charCount(c);
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c <= '~';
    }

    /** What UTF-8 can write and ASCII cannot (RFC 6532, section 3.1); no half of a surrogate pair. */
    private static boolean isNonAscii(int c) {
        return c >= 0x80 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    private static boolean isDomain(String text, int start, boolean international) {
        if (!international) {
            return HostnameFormat.isName(text, start, text.length());
        }
        int label = start;
        for (int dot = text.indexOf('.', start); dot >= 0; dot = text.indexOf('.', label)) {
            if (!isInternationalLabel(text, label, dot)) {
                return false;
            }
            label = dot + 1;
        }
        return isInternationalLabel(text, label, text.length());
    }

    /** Letters, digits, hyphens inside, and whatever is not ASCII; as an A-label it is not shorter than its characters. */
    private static boolean isInternationalLabel(String text, int start, int end) {
        if (start == end || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        int count = 0;
        for (int at = start; at < end; count++) {
            int c = text.codePointAt(at);
            if (!Ascii.isLetterOrDigit(c) && c != '-' && !isNonAscii(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return count <= HostnameFormat.MAX_LABEL_LENGTH;
    }

    /** RFC 5321, section 4.1.3. */
    private static boolean isAddressLiteral(String text, int open) {
        int start = open + 1;
        int end = text.length() - 1;
        if (end <= start || text.charAt(end) != ']') {
            return false;
        }
        if (text.regionMatches(true, start, IPV6_TAG, 0, IPV6_TAG.length())) {
            return IpAddressFormat.isIpv6(text, start + IPV6_TAG.length(), end);
        }
        return IpAddressFormat.isIpv4(text, start, end) || isGeneralLiteral(text, start, end);
    }

    private static boolean isGeneralLiteral(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        if (colon <= start || colon + 1 == end || text.charAt(colon - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean matches = i < colon
                    ? Ascii.isLetterOrDigit(c) || c == '-'
                    : c > ' ' && c <= '~' && c != '[' && c != '\\' && c != ']';
            if (!matches) {
                return false;
            }
        }
        return true;
    }

    private static int octets(String text, int start, int end) {
        int octets = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair stands for two of its four octets.
            octets += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return octets;
    }
}
