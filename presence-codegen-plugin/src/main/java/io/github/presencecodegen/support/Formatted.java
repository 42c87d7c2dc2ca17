package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object that a text stands for, with this text. Two are equal if their texts are: what was read is written back as it
 * came, and other texts may stand for equal objects.
 *
 * @param <T> the class of the object
 */
@NullMarked
public final class Formatted<T> {

    private final T value;
    private final String text;

    Formatted(T value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * The object.
     *
     * @return the object
     */
    public T value() {
        return value;
    }

    /**
     * The text.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The object, if there is one.
     *
     * @param <T> the class of the object
     * @param formatted the object with its text, or null
     * @return the object, or null
     */
    public static <T> @Nullable T valueOrNull(@Nullable Formatted<T> formatted) {
        return formatted == null ? null : formatted.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formatted<?> that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }
}
