package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The format {@code uuid}: RFC 4122, section 3. */
@NullMarked
public final class UuidFormat {

    private static final int LENGTH = 36;

    private UuidFormat() {}

    /**
     * Whether a text is a UUID, of any version and variant, in letters of either case.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            if (dash ? c != '-' : !Ascii.isHexDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
