package io.github.presencecodegen.output;

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
 * The members of an object in a state file.
 *
 * @param json the object; what it lacks or holds in another form is an {@link IllegalArgumentException}
 */
record StateFields(JsonObject json) {

    String text(String name) {
        return member(name, JsonString.class).value();
    }

    int number(String name) {
        return member(name, JsonNumber.class).intValue();
    }

    boolean truth(String name) {
        return member(name, JsonBoolean.class).value();
    }

    StateFields fields(String name) {
        return new StateFields(member(name, JsonObject.class));
    }

    SortedMap<String, String> texts(String name) {
        StateFields fields = fields(name);
        SortedMap<String, String> texts = new TreeMap<>();
        fields.json.names().forEach(each -> texts.put(each, fields.text(each)));
        return texts;
    }

    <T> List<T> list(String name, Function<StateFields, T> reading) {
        return member(name, JsonArray.class).values().stream()
                .map(item -> reading.apply(new StateFields(as(JsonObject.class, item, name))))
                .toList();
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
