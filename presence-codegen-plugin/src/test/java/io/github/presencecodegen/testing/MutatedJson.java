package io.github.presencecodegen.testing;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Documents that are near a valid one: nothing, one thing, or several things are changed, in the tree or in the bytes. */
public final class MutatedJson {

    private static final List<JsonValue> VALUES = List.of(
            JsonValue.parse("null"),
            JsonValue.parse("true"),
            JsonValue.parse("0"),
            JsonValue.parse("5.0"),
            JsonValue.parse("-1.5"),
            JsonValue.parse("9223372036854775808"),
            JsonValue.parse("1e400"),
            JsonValue.parse("2147483648"),
            JsonValue.parse("\"\""),
            JsonValue.parse("\"online\""),
            JsonValue.parse("\"busy\\u0000\""),
            JsonValue.parse("{}"),
            JsonValue.parse("[]"),
            JsonValue.parse("[[\"x\"]]"),
            JsonValue.parse("{\"push\":1,\"user_id\":\"u\"}"));

    private final Random random;

    private MutatedJson(Random random) {
        this.random = random;
    }

    /** A document near this one. */
    public static byte[] near(String valid, Random random) {
        return new MutatedJson(random).mutate(JsonValue.parse(valid));
    }

    private byte[] mutate(JsonValue document) {
        JsonValue mutated = document;
        for (int i = random.nextInt(4); i > 0; i--) {
            mutated = change(mutated);
        }
        byte[] json = mutated.toJsonBytes();
        return random.nextInt(4) == 0 ? damage(json) : json;
    }

    /** Changes something somewhere in the tree. */
    private JsonValue change(JsonValue value) {
        if (value instanceof JsonObject object && !object.isEmpty() && random.nextInt(8) > 0) {
            return change(object);
        }
        if (value instanceof JsonArray array && array.size() > 0 && random.nextInt(8) > 0) {
            List<JsonValue> items = new ArrayList<>(array.values());
            int at = random.nextInt(items.size());
            switch (random.nextInt(6)) {
                case 0 -> items.remove(at);
                case 1 -> items.add(at, any());
                default -> items.set(at, change(items.get(at)));
            }
            return JsonArray.of(items);
        }
        return any();
    }

    private JsonValue change(JsonObject object) {
        int at = random.nextInt(object.size());
        int what = random.nextInt(6);
        JsonObject.Builder changed = JsonObject.builder();
        for (int i = 0; i < object.size(); i++) {
            if (i != at) {
                changed.put(object.nameAt(i), object.valueAt(i));
            } else if (what == 1) {
                changed.put("unknown" + random.nextInt(2), any());
            } else if (what > 1) {
                changed.put(object.nameAt(i), change(object.valueAt(i)));
            }
        }
        return changed.build();
    }

    private JsonValue any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** Changes a few bytes, or cuts the text, or says a member twice. */
    private byte[] damage(byte[] json) {
        if (json.length == 0) {
            return json;
        }
        int at = random.nextInt(json.length);
        switch (random.nextInt(4)) {
            case 0:
                return Arrays.copyOf(json, at);
            case 1:
                String text = new String(json, StandardCharsets.UTF_8);
                return text.replaceFirst("\"edu_type\"", "\"edu_\\\\u0074ype\":\"a\",\"edu_type\"")
                        .getBytes(StandardCharsets.UTF_8);
            case 2:
                json[at] = (byte) random.nextInt(256);
                return json;
            default:
                json[at] = (byte) "{}[],:\"\\0eE+-. \n".charAt(random.nextInt(16));
                return json;
        }
    }
}
