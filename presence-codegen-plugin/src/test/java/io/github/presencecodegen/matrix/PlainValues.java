package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collection;
import java.util.Map;

/** What a YAML parser makes of a document, as JSON. */
final class PlainValues {

    private PlainValues() {}

    /** Keys are text, also those that YAML takes for numbers. */
    static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObject.Builder object = JsonObject.builder();
            map.forEach((key, member) -> object.put(String.valueOf(key), json(member)));
            return object.build();
        }
        if (value instanceof Collection<?> items) {
            return JsonArray.of(items.stream().map(PlainValues::json).toList());
        }
        if (value instanceof Boolean bool) {
            return JsonBoolean.of(bool);
        }
        if (value instanceof Number number) {
            return JsonNumber.of(number.toString());
        }
        return value == null ? JsonNull.INSTANCE : JsonString.of(value.toString());
    }
}
