package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes one thing somewhere in a document. */
final class RandomMutation {

    private final Random random;

    RandomMutation(Random random) {
        this.random = random;
    }

    JsonValue change(JsonValue value) {
        if (value instanceof JsonObject object && random.nextInt(6) > 0) {
            return change(object);
        }
        if (value instanceof JsonArray array && random.nextInt(6) > 0) {
            return change(array);
        }
        return RandomValues.any(random);
    }

    private JsonValue change(JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.asMap());
        if (members.isEmpty() || random.nextInt(3) == 0) {
            members.put(RandomValues.pick(RandomValues.NAMES, random), RandomValues.any(random));
        } else {
            String name = RandomValues.pick(object.names(), random);
            if (random.nextBoolean()) {
                members.remove(name);
            } else {
                members.compute(name, (same, value) -> change(value));
            }
        }
        return JsonObject.of(members);
    }

    private JsonValue change(JsonArray array) {
        List<JsonValue> items = new ArrayList<>(array.values());
        int at = random.nextInt(items.size() + 1);
        switch (at < items.size() ? random.nextInt(4) : 3) {
            case 0 -> items.remove(at);
            case 1 -> items.add(items.get(at));
            case 2 -> items.set(at, change(items.get(at)));
            default -> items.add(at, RandomValues.any(random));
        }
        return JsonArray.of(items);
    }
}
