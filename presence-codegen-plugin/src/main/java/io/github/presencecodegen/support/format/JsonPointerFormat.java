package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The formats {@code json-pointer} (RFC 6901) and {@code relative-json-pointer} (its Internet-Draft). */
@NullMarked
public final class JsonPointerFormat {

    private JsonPointerFormat() {}

    /**
     * Whether a text is a JSON Pointer as a string (RFC 6901, section 3), not as the fragment of a URI.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isJsonPointer(String text) {
        return isJsonPointer(text, 0);
    }

    /**
     * Whether a text is a relative JSON Pointer (draft-bhutton-relative-json-pointer-00, section 3).
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isRelativeJsonPointer(String text) {
        int at = endOfNumber(text, 0);
        if (at > 0 && at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at = endOfNumber(text, at + 1);
        }
        return at > 0 && (isJsonPointer(text, at) || at == text.length() - 1 && text.charAt(at) == '#');
    }

    /** The end of a number without a leading zero, or -1. */
    private static int endOfNumber(String text, int start) {
        int end = Ascii.endOfDigits(text, start);
        return end == start || end > start + 1 && text.charAt(start) == '0' ? -1 : end;
    }

    private static boolean isJsonPointer(String text, int start) {
        int length = text.length();
        if (start < length && text.charAt(start) != '/') {
            return false;
        }
        for (int tilde = text.indexOf('~', start); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            if (tilde + 1 == length || text.charAt(tilde + 1) != '0' && text.charAt(tilde + 1) != '1') {
                return false;
            }
        }
        return true;
    }
}
