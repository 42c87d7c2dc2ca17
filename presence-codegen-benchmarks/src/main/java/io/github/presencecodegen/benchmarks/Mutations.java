package io.github.presencecodegen.benchmarks;

import io.github.presencecodegen.benchmarks.generated.support.JsonArray;
import io.github.presencecodegen.benchmarks.generated.support.JsonObject;
import io.github.presencecodegen.benchmarks.generated.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every document that differs from another at one place. */
final class Mutations {

    private static final List<JsonValue> REPLACEMENTS = Stream.of(
                    "null", "true", "-1", "1.0", "0.5", "\"\"", "\"online\"", "[]", "{}", "{\"a\":1}")
            .map(JsonValue::parse)
            .toList();

    private Mutations() {}

    static List<JsonValue> of(JsonValue value) {
        List<JsonValue> mutations = new ArrayList<>(REPLACEMENTS);
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                mutations.add(with(object, name, null));
                of(member).forEach(mutation -> mutations.add(with(object, name, mutation)));
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                for (JsonValue mutation : of(array.get(i))) {
                    List<JsonValue> items = new ArrayList<>(array.values());
                    items.set(i, mutation);
                    mutations.add(JsonArray.of(items));
                }
            }
        }
        return mutations;
    }

    /** The object with another member; without it where that is null. */
    private static JsonObject with(JsonObject object, String name, JsonValue changed) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.asMap());
        if (changed == null) {
            members.remove(name);
        } else {
            members.put(name, changed);
        }
        return JsonObject.of(members);
    }
}
