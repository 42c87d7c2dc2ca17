package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/**
 * The identifiers of the Matrix specification (appendices, "Common Identifier Format"), as a server must take them: with all
 * that older releases and room versions allowed. None has more than 255 bytes in UTF-8, and none the character U+0000.
 */
@NullMarked
public final class MatrixIdFormat {

    private static final int MAX_BYTES = 255;

    private MatrixIdFormat() {}

    /**
     * Whether a text is a user ID: {@code @localpart:server}. The part before the server may be that of a historical user
     * ID, of any characters but a colon, or none at all.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isUserId(String text) {
        return isOfServer(text, '@');
    }

    /**
     * Whether a text is a room alias: {@code #alias:server}.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isRoomAlias(String text) {
        return isOfServer(text, '#');
    }

    /**
     * Whether a text is a room ID. What follows the {@code !} is opaque: up to room version 11 it ends in a server name, from
     * 12 on it is a hash.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isRoomId(String text) {
        return isOpaque(text, '!');
    }

    /**
     * Whether a text is an event ID. What follows the {@code $} is opaque: up to room version 2 it ends in a server name,
     * from 3 on it is a hash.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isEventId(String text) {
        return isOpaque(text, '$');
    }

    private static boolean isOfServer(String text, char sigil) {
        if (!isId(text, sigil)) {
            return false;
        }
        int colon = text.indexOf(':');
        return colon > 0 && MatrixServerNameFormat.isServerName(text, colon + 1, text.length());
    }

    private static boolean isOpaque(String text, char sigil) {
        return text.length() > 1 && isId(text, sigil);
    }

    /** What is true of every identifier. A text that is far too long is not looked through. */
    private static boolean isId(String text, char sigil) {
        if (text.isEmpty() || text.length() > MAX_BYTES || text.charAt(0) != sigil) {
            return false;
        }
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return false;
            }
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            at += Character.charCount(c);
        }
        return bytes <= MAX_BYTES;
    }
}
