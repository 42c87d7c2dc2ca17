package io.github.presencecodegen.types;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Random schemas of values that become types: objects, tuples, maps, lists, enums and unions, in each other. */
final class RandomTypeSchema {

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 11;
    private static final List<String> SCALARS = List.of("string", "integer", "boolean", "number");
    private static final List<String> PATTERNS = List.of("^a", "^b", "^in", "a$", "^[a-c]+$", "^x-");

    private final Random random;
    private final RandomNames names;
    private final int definitions;
    private int left = MOST_PARTS;

    /** How many steps into a value lead from a schema that can be referred to. */
    private int steps;

    private RandomTypeSchema(Random random) {
        this.random = random;
        this.names = new RandomNames(random);
        this.definitions = random.nextInt(3);
    }

    /** A schema that refers to its own definitions and to itself. */
    static JsonObject of(long seed) {
        return new RandomTypeSchema(new Random(seed)).root();
    }

    private JsonObject root() {
        JsonObject.Builder root = ((JsonObject) described(0)).toBuilder();
        if (definitions > 0) {
            JsonObject.Builder all = JsonObject.builder();
            for (int i = 0; i < definitions; i++) {
                left = Math.max(left, MOST_PARTS / 3);
                all.put("d" + i, described(1));
            }
            root.put("$defs", all.build());
        }
        return root.build();
    }

    /** A schema of a part of a value. */
    private JsonValue part(int depth) {
        steps++;
        JsonValue part = branch(depth);
        steps--;
        return part;
    }

    /** A schema of the same value, which does not refer to itself without a step. */
    private JsonValue branch(int depth) {
        if (one(25)) {
            return JsonBoolean.of(random.nextBoolean());
        }
        if (steps > 0 && one(7)) {
            String target = definitions == 0 || one(3) ? "#" : "#/$defs/d" + random.nextInt(definitions);
            return object("$ref", string(target));
        }
        return described(depth);
    }

    private JsonValue described(int depth) {
        left--;
        boolean isSmall = depth >= DEEPEST || left < 0;
        JsonObject schema = switch (isSmall ? random.nextInt(5) : kind(depth)) {
            case 0, 1 -> scalar();
            case 2 -> listed();
            case 3 -> types();
            case 4 -> nothing();
            case 5, 6, 7 -> objectOf(depth);
            case 8 -> mapOf(depth);
            case 9, 10 -> patternsOf(depth, JsonObject.builder().put("type", type("object")));
            case 11 -> listOf(depth);
            case 12, 13 -> tupleOf(depth);
            case 14, 15 -> choiceOf(depth, JsonObject.builder());
            default -> allOf(depth);
        };
        return one(6) && !isSmall ? refined(schema, depth) : one(5) ? titled(schema) : schema;
    }

    /** The value of a file is of several parts. */
    private int kind(int depth) {
        return depth == 0 ? 5 + random.nextInt(11) : random.nextInt(17);
    }

    private JsonObject scalar() {
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
    private JsonValue type(String type) {
        return one(4) ? JsonArray.of(List.of(string(type), string("null"))) : string(type);
    }

    private JsonObject listed() {
        if (one(3)) {
            return object("const", one(3) ? anyValue() : string(names.next()));
        }
        Set<JsonValue> values = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            values.add(string(names.next()));
        }
        if (one(4)) {
            values.add(JsonNull.INSTANCE);
        }
        if (one(6)) {
            values.add(anyValue());
        }
        boolean areStrings = values.stream().allMatch(JsonString.class::isInstance);
        JsonObject.Builder schema = JsonObject.builder().put("enum", JsonArray.of(List.copyOf(values)));
        return areStrings && one(2) ? schema.put("type", type("string")).build() : schema.build();
    }

    private JsonValue anyValue() {
        return any(List.of(
                number(1),
                JsonBoolean.TRUE,
                JsonNull.INSTANCE,
                JsonObject.EMPTY,
                object("a", number(1)),
                JsonArray.of(List.of()),
                JsonArray.of(List.of(string("a"))),
                string("a")));
    }

    private JsonObject types() {
        List<String> types =
                new ArrayList<>(List.of("string", "integer", "boolean", "number", "array", "object", "null"));
        while (types.size() > 2 + random.nextInt(2)) {
            types.remove(random.nextInt(types.size()));
        }
        JsonObject.Builder schema = JsonObject.builder()
                .put(
                        "type",
                        JsonArray.of(
                                types.stream().map(RandomTypeSchema::string).toList()));
        if (one(3)) {
            schema.put("items", object("type", string(any(SCALARS))));
        }
        if (one(3)) {
            schema.put("properties", object(names.next(), object("type", string(any(SCALARS)))));
        }
        return schema.build();
    }

    /** What says nothing, or what no value satisfies. */
    private JsonObject nothing() {
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

    private JsonObject objectOf(int depth) {
        JsonObject.Builder schema = JsonObject.builder();
        if (!one(5)) {
            schema.put("type", type("object"));
        }
        List<JsonValue> required = new ArrayList<>();
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String name = names.next();
            if (!properties.containsKey(name)) {
                properties.put(name, part(depth + 1));
                if (one(3)) {
                    required.add(string(name));
                }
            }
        }
        if (one(10)) {
            required.add(string("undescribed"));
        }
        schema.put("properties", object(properties));
        if (!required.isEmpty()) {
            schema.put("required", JsonArray.of(required));
        }
        return one(4) ? patternsOf(depth, schema) : one(5) ? closed(schema, depth) : schema.build();
    }

    private JsonObject closed(JsonObject.Builder schema, int depth) {
        String keyword = one(4) ? "unevaluatedProperties" : "additionalProperties";
        return schema.put(keyword, one(2) ? JsonBoolean.FALSE : part(depth + 1)).build();
    }

    private JsonObject mapOf(int depth) {
        JsonObject.Builder schema =
                JsonObject.builder().put("type", type("object")).put("additionalProperties", part(depth + 1));
        if (one(4)) {
            schema.put("propertyNames", object("pattern", string(any(PATTERNS))));
        }
        return one(6) ? schema.put("minProperties", number(1)).build() : schema.build();
    }

    private JsonObject patternsOf(int depth, JsonObject.Builder schema) {
        Map<String, JsonValue> patterns = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            patterns.put(any(PATTERNS), part(depth + 1));
        }
        schema.put("patternProperties", object(patterns));
        return one(3) ? closed(schema, depth) : schema.build();
    }

    private JsonObject listOf(int depth) {
        JsonObject.Builder schema =
                JsonObject.builder().put("type", type("array")).put("items", part(depth + 1));
        return switch (random.nextInt(8)) {
            case 0 -> schema.put("minItems", number(1)).build();
            case 1 -> schema.put("uniqueItems", JsonBoolean.TRUE).build();
            case 2 -> schema.put("contains", part(depth + 1)).build();
            default -> schema.build();
        };
    }

    private JsonObject tupleOf(int depth) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            JsonValue item = part(depth + 1);
            items.add(one(3) && item instanceof JsonObject described ? titled(described) : item);
        }
        JsonObject.Builder schema =
                JsonObject.builder().put("type", type("array")).put("prefixItems", JsonArray.of(items));
        if (one(2)) {
            schema.put("minItems", number(1 + random.nextInt(items.size())));
        }
        if (one(5)) {
            schema.put("maxItems", number(items.size()));
        }
        return one(2)
                ? schema.put("items", one(4) ? JsonBoolean.FALSE : part(depth + 1))
                        .build()
                : schema.build();
    }

    private JsonObject choiceOf(int depth, JsonObject.Builder schema) {
        List<JsonValue> options = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            JsonValue option = branch(depth + 1);
            options.add(one(2) && option instanceof JsonObject described ? titled(described) : option);
        }
        return schema.put(one(2) ? "oneOf" : "anyOf", JsonArray.of(options)).build();
    }

    private JsonObject allOf(int depth) {
        int kind = random.nextInt(5);
        return object("allOf", JsonArray.of(List.of(ofKind(kind, depth + 1), ofKind(kind, depth + 1))));
    }

    /** Schemas of one kind are likely to have values in common. */
    private JsonValue ofKind(int kind, int depth) {
        return switch (kind) {
            case 0, 1 -> one(3) ? mapOf(depth) : objectOf(depth);
            case 2 -> patternsOf(depth, JsonObject.builder());
            case 3 -> one(3) ? listOf(depth) : tupleOf(depth);
            default -> branch(depth);
        };
    }

    private JsonObject titled(JsonObject schema) {
        return schema.get("title") == null
                ? schema.toBuilder().put("title", string(names.next())).build()
                : schema;
    }

    /** The same with more that is said of the same value. */
    private JsonObject refined(JsonObject schema, int depth) {
        JsonObject.Builder refined = schema.toBuilder();
        return switch (random.nextInt(6)) {
            case 0 -> unless(schema, "allOf", () -> refined.put("allOf", JsonArray.of(List.of(branch(depth + 1)))));
            case 1 ->
                unless(
                        schema,
                        "if",
                        () -> refined.put("if", branch(depth + 1))
                                .put("then", branch(depth + 1))
                                .put("else", one(2) ? JsonBoolean.TRUE : branch(depth + 1)));
            case 2 -> unless(schema, "not", () -> refined.put("not", branch(depth + 1)));
            case 3 ->
                unless(
                        schema,
                        "dependentSchemas",
                        () -> refined.put("dependentSchemas", object(names.next(), branch(depth + 1))));
            default -> schema.get("oneOf") == null && schema.get("anyOf") == null ? choiceOf(depth, refined) : schema;
        };
    }

    private static JsonObject unless(JsonObject schema, String keyword, Supplier<JsonObject.Builder> refined) {
        return schema.get(keyword) == null ? refined.get().build() : schema;
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static JsonString string(String text) {
        return JsonString.of(text);
    }

    private static JsonNumber number(int value) {
        return JsonNumber.of((long) value);
    }

    private static JsonObject object(String name, JsonValue value) {
        return JsonObject.builder().put(name, value).build();
    }

    private static JsonObject object(Map<String, JsonValue> members) {
        JsonObject.Builder object = JsonObject.builder();
        members.forEach(object::put);
        return object.build();
    }
}
