package io.github.presencecodegen.support;

import io.github.presencecodegen.support.pattern.UndecidedPatternException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads lists and maps, and checks what was read, for generated codecs. */
@NullMarked
public final class JsonReading {

    private JsonReading() {}

    /**
     * Reads an array.
     *
     * @param <T> the type of the items
     * @param in the reader, where the array begins
     * @param item reads an item
     * @return the items
     */
    public static <T> List<T> list(JsonReader in, ValueReader<T> item) {
        List<T> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(item.read(in));
        }
        return List.copyOf(items);
    }

    /**
     * Reads an object as a map.
     *
     * @param <T> the type of the values
     * @param in the reader, where the object begins
     * @param value reads a value
     * @return the values by name, in the order of the object
     */
    public static <T> Map<String, T> map(JsonReader in, ValueReader<T> value) {
        Map<String, T> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            OrderedMap.put(in, members, in.nextName(), value.read(in));
        }
        return Collections.unmodifiableMap(members);
    }

    /**
     * Reads a value that may be of any type as one of a certain type.
     *
     * @param <T> the type
     * @param value the value, or null
     * @param reader reads a value of the type
     * @return what was read, or null if there is no value or it is not of the type
     */
    public static <T> @Nullable T conditional(@Nullable JsonValue value, ValueReader<T> reader) {
        if (value == null) {
            return null;
        }
        try {
            JsonReader in = JsonReader.of(value);
            T read = reader.read(in);
            in.end();
            return read;
        } catch (JsonMismatchException | UndecidedPatternException e) {
            return null;
        }
    }

    /**
     * Reads null as a value.
     *
     * @param in the reader, where the value begins
     * @return the value
     */
    public static JsonNull jsonNull(JsonReader in) {
        in.nextNull();
        return JsonNull.INSTANCE;
    }

    /**
     * Checks a value that was read.
     *
     * @param <T> the type of the value
     * @param in the reader
     * @param value the value
     * @param holds whether the schema allows the value
     * @return the value
     * @throws JsonMismatchException if the schema does not allow it
     */
    public static <T> T checked(JsonReader in, T value, Predicate<? super T> holds) {
        if (!holds.test(value)) {
            throw in.mismatch();
        }
        return value;
    }
}
