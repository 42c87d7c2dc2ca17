package io.github.presencecodegen.testing;

import java.util.Locale;

/**
 * A class such as users have, for a format: what is before the colon in small letters, whatever it was made of.
 *
 * @param localpart what is behind the at sign
 * @param server what is behind the colon
 */
public record UserId(String localpart, String server) {

    /**
     * A user.
     *
     * @throws IllegalArgumentException if there is neither at sign nor colon
     */
    public static UserId of(String text) {
        int colon = text.indexOf(':');
        if (!text.startsWith("@") || colon < 0) {
            throw new IllegalArgumentException("no user: " + text);
        }
        return new UserId(text.substring(1, colon).toLowerCase(Locale.ROOT), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return "@" + localpart + ":" + server;
    }
}
