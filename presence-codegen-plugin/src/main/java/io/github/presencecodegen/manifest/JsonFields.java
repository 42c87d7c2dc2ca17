package io.github.presencecodegen.manifest;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in a file that this plugin has written.
 *
 * @param json the object; what it lacks or holds in another form is an {@link IllegalArgumentException}
 */
public record JsonFields(JsonObject json) {

    /** A string. */
    public String text(String name) {
        return member(name, JsonString.class).value();
    }

    /** A number. */
    public int number(String name) {
        try {
            return member(name, JsonNumber.class).intValue();
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(name + " is too large", tooLarge);
        }
    }

    /** {@code true} or {@code false}. */
    public boolean truth(String name) {
        return member(name, JsonBoolean.class).value();
    }

    /** An object. */
    public JsonFields fields(String name) {
        return new JsonFields(member(name, JsonObject.class));
    }

    /** An object of strings. */
    public SortedMap<String, String> texts(String name) {
        JsonFields fields = fields(name);
        SortedMap<String, String> texts = new TreeMap<>();
        fields.json.names().forEach(each -> texts.put(each, fields.text(each)));
        return texts;
    }

    /** An array of objects. */
    public <T> List<T> list(String name, Function<JsonFields, T> reading) {
        return member(name, JsonArray.class).values().stream()
                .map(item -> reading.apply(new JsonFields(as(JsonObject.class, item, name))))
                .toList();
    }

    /** An array of strings. */
    public List<String> strings(String name) {
        return member(name, JsonArray.class).values().stream()
                .map(item -> as(JsonString.class, item, name).value())
                .toList();
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return json.get(name) != null;
    }

    private <T> T member(String name, Class<T> type) {
        return as(type, json.get(name), name);
    }

    private static <T> T as(Class<T> type, @Nullable Object value, String name) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " " + name);
        }
        return type.cast(value);
    }
}
