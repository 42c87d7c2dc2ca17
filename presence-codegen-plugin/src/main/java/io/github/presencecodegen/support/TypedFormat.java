package io.github.presencecodegen.support;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A format whose texts are objects of a class. A text has it if the grammar of the format allows it, where that is known,
 * and if an object can be made of it. Making one fails by null or by any exception; an {@link Error} is thrown on.
 *
 * @param <T> the class
 */
@NullMarked
public abstract class TypedFormat<T> {

    /** What begins the text of an object that has none. No text that begins so has a typed format. */
    private static final String WITHOUT_TEXT = "\u0000";

    private final String name;

    /**
     * A format.
     *
     * @param name its name, as schemas have it
     */
    protected TypedFormat(String name) {
        this.name = name;
    }

    /**
     * Whether the grammar of the format allows a text.
     *
     * @param text the text
     * @return whether it does; true where no grammar is known
     */
    protected boolean isAllowed(String text) {
        return true;
    }

    /**
     * Makes an object of a text.
     *
     * @param text the text, which the grammar allows
     * @return the object; null if there is none
     * @throws Throwable if there is none
     */
    protected abstract @Nullable T make(String text) throws Throwable;

    /**
     * The text of an object.
     *
     * @param value the object
     * @return the text; null if there is none
     * @throws Throwable if there is none
     */
    protected @Nullable String write(T value) throws Throwable {
        return value.toString();
    }

    /**
     * Whether a text has the format.
     *
     * @param text the text
     * @return whether it has
     */
    public final boolean accepts(String text) {
        return tryMake(text) != null;
    }

    /**
     * Reads a string as an object.
     *
     * @param in the reader, where the string begins
     * @return the object with its text
     * @throws JsonMismatchException if there is no string, or one without the format
     */
    public final Formatted<T> read(JsonReader in) {
        return read(in, in.nextString());
    }

    /**
     * Makes an object of a text that was read before, such as a name.
     *
     * @param in the reader
     * @param text the text
     * @return the object with its text
     * @throws JsonMismatchException if the text does not have the format
     */
    public final Formatted<T> read(JsonReader in, String text) {
        T value = tryMake(text);
        if (value == null) {
            throw in.mismatch();
        }
        return new Formatted<>(value, text);
    }

    /**
     * An object of the user's with its text, for what is checked as a whole afterwards. Whatever text it gets, it is refused
     * then if that does not have the format.
     *
     * @param value the object
     * @return the object with its text
     */
    public final Formatted<T> of(T value) {
        if (value == null) {
            throw new NullPointerException("value");
        }
        DeepVerdicts search = DeepVerdicts.leave();
        try {
            String text = write(value);
            return new Formatted<>(value, text == null ? WITHOUT_TEXT + "null" : text);
        } catch (Error thrown) {
            throw thrown;
        } catch (Throwable refused) {
            return new Formatted<>(value, WITHOUT_TEXT + refused.getClass().getName());
        } finally {
            DeepVerdicts.enter(search);
        }
    }

    /**
     * The same for an object that may be missing.
     *
     * @param value the object, or null
     * @return the object with its text, or null
     */
    public final @Nullable Formatted<T> ofNullable(@Nullable T value) {
        return value == null ? null : of(value);
    }

    /**
     * An object of the user's with its text, for what is not checked afterwards.
     *
     * @param value the object
     * @return the object with its text
     * @throws InvalidValueException if its text does not have the format
     */
    public final Formatted<T> checked(T value) {
        Formatted<T> formatted = of(value);
        if (accepts(formatted.text())) {
            return formatted;
        }
        throw new InvalidValueException(List.of(new Violation(
                "",
                "format",
                "",
                "must have the format " + JsonExcerpt.quote(name) + ", but is " + JsonExcerpt.quote(formatted.text()),
                Map.of("format", name))));
    }

    /**
     * Makes an object of a text that is known to have the format.
     *
     * @param text the text
     * @return the object
     * @throws IllegalArgumentException if it does not have the format
     */
    public final T parsed(String text) {
        T value = tryMake(text);
        if (value == null) {
            throw new IllegalArgumentException(
                    JsonExcerpt.quote(text) + " has not the format " + JsonExcerpt.quote(name));
        }
        return value;
    }

    /**
     * Whether names of an object have the format, and no two of them stand for equal objects.
     *
     * @param object the object
     * @param names which of the names stand for objects
     * @return whether all have, and none do
     */
    public final boolean areKeys(JsonObject object, Predicate<String> names) {
        Set<T> keys = new HashSet<>();
        for (int i = 0; i < object.size(); i++) {
            String text = object.nameAt(i);
            if (names.test(text)) {
                T key = tryMake(text);
                if (key == null || !keys.add(key)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The first name that stands for the object of another one before it.
     *
     * @param value an object, or another value
     * @param names which of the names stand for objects
     * @return the index of the name; -1 if there is none
     */
    public final int repeated(JsonValue value, Predicate<String> names) {
        Set<T> keys = new HashSet<>();
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                String text = object.nameAt(i);
                T key = names.test(text) ? tryMake(text) : null;
                if (key != null && !keys.add(key)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private @Nullable T tryMake(String text) {
        if (text.startsWith(WITHOUT_TEXT) || !isAllowed(text)) {
            return null;
        }
        DeepVerdicts search = DeepVerdicts.leave();
        try {
            return make(text);
        } catch (Error thrown) {
            throw thrown;
        } catch (Throwable refused) {
            return null;
        } finally {
            DeepVerdicts.enter(search);
        }
    }
}
