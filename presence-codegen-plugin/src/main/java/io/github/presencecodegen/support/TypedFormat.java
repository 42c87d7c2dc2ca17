package io.github.presencecodegen.support;

import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Formats that a class of the consuming project stands for. */
@NullMarked
public final class TypedFormat {

    private TypedFormat() {}

    /**
     * Whether a text has the format of a class: an object is made of it, and that object has the same text. An object of
     * another text could not be written back.
     *
     * @param text the text
     * @param factory makes an object of a text; a text without the format is refused with an {@link
     *     IllegalArgumentException} or null, and any other exception is thrown on
     * @return whether it has
     */
    public static boolean accepts(String text, Function<String, ? extends @Nullable Object> factory) {
        try {
            Object value = factory.apply(text);
            return value != null && text.equals(value.toString());
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
