package io.github.presencecodegen.types;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random schemas of values that have no parts, or whose parts are not described by random schemas.
 *
 * @param names the names of what has one
 */
record RandomLeafSchema(Random random, RandomNames names) {

    private static final List<String> SCALARS = List.of("string", "integer", "boolean", "number");
    private static final List<String> OTHER_TYPES = List.of("integer", "number", "null", "boolean", "array", "object");
    static final List<String> PATTERNS = List.of("^a", "^b", "^in", "a$", "^[a-c]+$", "^x-");

    JsonObject scalar() {
        String type = any(SCALARS);
        JsonObject.Builder schema = JsonObject.builder().put("type", type(type));
        if (one(3)) {
            switch (type) {
                case "string" -> schema.put(one(2) ? "maxLength" : "minLength", number(2));
                case "integer" -> schema.put(one(2) ? "maximum" : "minimum", number(random.nextInt(3)));
                case "number" -> schema.put("exclusiveMinimum", number(0));
                default -> schema.put("const", JsonBoolean.TRUE);
            }
        } else if (type.equals("string") && one(5)) {
            schema.put("pattern", string(any(PATTERNS)));
        } else if (type.equals("integer") && one(3)) {
            schema.put("format", string("int32"));
        }
        return schema.build();
    }

    /** The name of a type, or a list of that type and null. */
    JsonValue type(String type) {
        return one(4) ? JsonArray.of(List.of(string(type), string("null"))) : string(type);
    }

    JsonObject listed() {
        if (one(3)) {
            return object("const", one(3) ? anyValue() : string(names.next()));
        }
        Set<JsonValue> values = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            values.add(one(12) ? anyValue() : string(names.next()));
        }
        if (one(6)) {
            values.add(number(1 + random.nextInt(3)));
        }
        if (one(4)) {
            values.add(JsonNull.INSTANCE);
        }
        JsonObject.Builder schema = JsonObject.builder().put("enum", JsonArray.of(List.copyOf(values)));
        if (one(2)) {
            return schema.build();
        }
        boolean areStrings = values.stream().allMatch(JsonString.class::isInstance);
        return schema.put(
                        "type",
                        areStrings ? type("string") : JsonArray.of(List.of(string("string"), string(any(OTHER_TYPES)))))
                .build();
    }

    private JsonValue anyValue() {
        return any(List.of(
                number(1),
                number(random.nextInt(4) - 1),
                JsonNumber.of("1.0"),
                JsonNumber.of("-2.50"),
                JsonNumber.of("12345678901234567890"),
                JsonBoolean.FALSE,
                JsonBoolean.TRUE,
                JsonNull.INSTANCE,
                JsonObject.EMPTY,
                object("a", number(1)),
                JsonArray.of(List.of()),
                JsonArray.of(List.of(string("a"))),
                JsonArray.of(List.of(JsonNull.INSTANCE, JsonArray.of(List.of(number(1))))),
                string(""),
                string("a")));
    }

    JsonObject types() {
        List<String> types =
                new ArrayList<>(List.of("string", "integer", "boolean", "number", "array", "object", "null"));
        while (types.size() > 2 + random.nextInt(2)) {
            types.remove(random.nextInt(types.size()));
        }
        JsonObject.Builder schema = JsonObject.builder()
                .put(
                        "type",
                        JsonArray.of(
                                types.stream().map(RandomLeafSchema::string).toList()));
        if (one(3)) {
            schema.put("items", object("type", string(any(SCALARS))));
        }
        if (one(3)) {
            schema.put("properties", object(names.next(), object("type", string(any(SCALARS)))));
        }
        return schema.build();
    }

    /** What says nothing, or what no value satisfies. */
    JsonObject nothing() {
        return switch (random.nextInt(8)) {
            case 0 -> object("allOf", JsonArray.of(List.of(JsonBoolean.FALSE)));
            case 1 ->
                JsonObject.builder()
                        .put("type", string(any(List.of("object", "array", "string"))))
                        .put("allOf", JsonArray.of(List.of(JsonBoolean.FALSE)))
                        .build();
            case 2 -> object("not", JsonObject.EMPTY);
            case 3 -> object("not", scalar());
            case 4 -> object("type", string("object"));
            case 5 -> object("type", string("array"));
            case 6 -> object("type", string("null"));
            default -> JsonObject.EMPTY;
        };
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    static JsonString string(String text) {
        return JsonString.of(text);
    }

    static JsonNumber number(int value) {
        return JsonNumber.of((long) value);
    }

    static JsonObject object(String name, JsonValue value) {
        return JsonObject.builder().put(name, value).build();
    }

    static JsonObject object(Map<String, JsonValue> members) {
        JsonObject.Builder object = JsonObject.builder();
        members.forEach(object::put);
        return object.build();
    }
}
