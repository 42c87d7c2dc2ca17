package org.example.app;

/**
 * A user ID.
 *
 * @param text the ID as it is written
 */
public record UserId(String text) {

    /**
     * {@return a user ID}
     *
     * @param text the ID as it is written
     * @throws IllegalArgumentException if it is none
     */
    public static UserId of(String text) {
        if (!text.startsWith("@")) {
            throw new IllegalArgumentException("no user ID: " + text);
        }
        return new UserId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
