package io.github.presencecodegen.support;

import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Formats that a class of the consuming project stands for. A text has such a format if an object is made of it which has
 * the same text: an object of another text could not be written back.
 *
 * <p>The factory of the class rejects a text by null or by any exception. Only an {@link Error} is thrown on.
 */
@NullMarked
public final class TypedFormat {

    private TypedFormat() {}

    /**
     * Whether a text has the format of a class.
     *
     * @param text the text
     * @param factory makes an object of a text
     * @return whether it has
     */
    public static boolean accepts(String text, Function<String, ?> factory) {
        return make(text, factory) != null;
    }

    /**
     * Reads a string as an object of a class.
     *
     * @param <T> the class
     * @param in the reader, where the string begins
     * @param factory makes an object of a text
     * @return the object
     * @throws JsonMismatchException if there is no string, or one without the format
     */
    public static <T> T read(JsonReader in, Function<String, ? extends T> factory) {
        return of(in, in.nextString(), factory);
    }

    /**
     * Makes an object of a text that was read before, such as a name.
     *
     * @param <T> the class
     * @param in the reader
     * @param text the text
     * @param factory makes an object of a text
     * @return the object
     * @throws JsonMismatchException if the text does not have the format
     */
    public static <T> T of(JsonReader in, String text, Function<String, ? extends T> factory) {
        T value = make(text, factory);
        if (value == null) {
            throw in.mismatch();
        }
        return value;
    }

    private static <T> @Nullable T make(String text, Function<String, ? extends T> factory) {
        DeepVerdicts search = DeepVerdicts.leave();
        try {
            T value = factory.apply(text);
            return value != null && text.equals(value.toString()) ? value : null;
        } catch (Exception refused) {
            return null;
        } finally {
            DeepVerdicts.enter(search);
        }
    }
}
