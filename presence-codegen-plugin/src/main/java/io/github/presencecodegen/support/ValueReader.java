package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * Reads values of one type from JSON.
 *
 * @param <T> the type
 */
@NullMarked
@FunctionalInterface
public interface ValueReader<T> {

    /**
     * Reads the next value of a text, if it is what the schema describes.
     *
     * @param in the reader, where the value begins
     * @return the value
     * @throws JsonMismatchException if the schema does not allow it
     * @throws InvalidJsonException if the text is malformed
     */
    T read(JsonReader in);
}
