package io.github.presencecodegen.types;

import static io.github.presencecodegen.types.RandomLeafSchema.number;
import static io.github.presencecodegen.types.RandomLeafSchema.object;
import static io.github.presencecodegen.types.RandomLeafSchema.string;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random schemas of values that become types: objects, tuples, maps, lists, enums and unions, in each other. */
final class RandomTypeSchema {

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 11;

    private final Random random;
    private final RandomNames names;
    private final RandomLeafSchema leaves;
    private final int definitions;
    private int left = MOST_PARTS;

    /** How many steps into a value lead from a schema that can be referred to. */
    private int steps;

    /** The first definition that can be referred to without a step; no definition refers so to one before it. */
    private int firstInPlace;

    private RandomTypeSchema(Random random) {
        this.random = random;
        this.names = new RandomNames(random);
        this.leaves = new RandomLeafSchema(random, names);
        this.definitions = random.nextInt(3);
    }

    /** A schema that refers to its own definitions and to itself. */
    static JsonObject of(long seed) {
        return new RandomTypeSchema(new Random(seed)).root();
    }

    private JsonObject root() {
        JsonObject.Builder root = described(0).toBuilder();
        if (definitions > 0) {
            JsonObject.Builder all = JsonObject.builder();
            for (int i = 0; i < definitions; i++) {
                left = Math.max(left, MOST_PARTS / 3);
                firstInPlace = i + 1;
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
        return one(7) ? reference().orElseGet(() -> described(depth)) : described(depth);
    }

    /** A reference that leads into no circle without a step. */
    private Optional<JsonObject> reference() {
        int first = steps > 0 ? 0 : firstInPlace;
        if (steps > 0 && (definitions == 0 || one(3))) {
            return Optional.of(object("$ref", string("#")));
        }
        return first < definitions
                ? Optional.of(object("$ref", string("#/$defs/d" + (first + random.nextInt(definitions - first)))))
                : Optional.empty();
    }

    private JsonObject described(int depth) {
        left--;
        boolean isSmall = depth >= DEEPEST || left < 0;
        JsonObject schema = switch (isSmall ? random.nextInt(5) : kind(depth)) {
            case 0, 1 -> leaves.scalar();
            case 2 -> leaves.listed();
            case 3 -> leaves.types();
            case 4 -> leaves.nothing();
            case 5, 6, 7 -> objectOf(depth);
            case 8 -> mapOf(depth);
            case 9, 10 -> patternsOf(depth, JsonObject.builder().put("type", leaves.type("object")));
            case 11 -> listOf(depth);
            case 12, 13 -> tupleOf(depth);
            case 14, 15 -> choiceOf(depth, JsonObject.builder());
            case 16 -> refining(depth);
            default -> allOf(depth);
        };
        return one(6) && !isSmall ? refined(schema, depth) : one(5) ? titled(schema) : schema;
    }

    /** The value of a file is mostly of several parts. */
    private int kind(int depth) {
        return depth == 0 && !one(8) ? 5 + random.nextInt(13) : random.nextInt(18);
    }

    private JsonObject objectOf(int depth) {
        JsonObject.Builder schema = JsonObject.builder();
        if (!one(5)) {
            schema.put("type", leaves.type("object"));
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
                JsonObject.builder().put("type", leaves.type("object")).put("additionalProperties", part(depth + 1));
        if (one(4)) {
            schema.put("propertyNames", ofNames(depth));
        }
        return one(6) ? schema.put("minProperties", number(1)).build() : schema.build();
    }

    private JsonValue ofNames(int depth) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> object("pattern", string(any(RandomLeafSchema.PATTERNS)));
            case 2 -> object("enum", JsonArray.of(List.of(string("a"), string("at"), string("zz"))));
            case 3 -> object("maxLength", number(2));
            case 4 -> object("not", object("pattern", string(any(RandomLeafSchema.PATTERNS))));
            default -> part(depth + 1);
        };
    }

    private JsonObject patternsOf(int depth, JsonObject.Builder schema) {
        Map<String, JsonValue> patterns = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            patterns.put(any(RandomLeafSchema.PATTERNS), part(depth + 1));
        }
        schema.put("patternProperties", object(patterns));
        return one(3) ? closed(schema, depth) : schema.build();
    }

    private JsonObject listOf(int depth) {
        JsonObject.Builder schema =
                JsonObject.builder().put("type", leaves.type("array")).put("items", part(depth + 1));
        return switch (random.nextInt(8)) {
            case 0 -> schema.put("minItems", number(1)).build();
            case 1 -> schema.put("uniqueItems", JsonBoolean.TRUE).build();
            case 2 -> schema.put("contains", part(depth + 1)).build();
            case 3 ->
                schema.put("contains", part(depth + 1))
                        .put(one(2) ? "minContains" : "maxContains", number(random.nextInt(3)))
                        .build();
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
                JsonObject.builder().put("type", leaves.type("array")).put("prefixItems", JsonArray.of(items));
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

    /** What is referred to, with more that is said of the same value: in parts of {@code allOf}, or beside them. */
    private JsonObject refining(int depth) {
        List<JsonValue> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            reference().ifPresent(parts::add);
        }
        JsonObject more = one(2) ? objectOf(depth + 1) : described(depth + 1);
        if (parts.isEmpty() || one(2) || more.has("allOf")) {
            parts.add(more);
            return object("allOf", JsonArray.of(parts));
        }
        return more.has("$ref") || one(2)
                ? more.toBuilder().put("allOf", JsonArray.of(parts)).build()
                : more.toBuilder()
                        .put("$ref", ((JsonObject) parts.get(0)).get("$ref"))
                        .build();
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
                                .put("then", condition(depth + 1))
                                .put("else", one(2) ? JsonBoolean.TRUE : condition(depth + 1)));
            case 2 -> unless(schema, "not", () -> refined.put("not", branch(depth + 1)));
            case 3 ->
                unless(
                        schema,
                        "dependentSchemas",
                        () -> refined.put("dependentSchemas", object(names.next(), condition(depth + 1))));
            default -> schema.get("oneOf") == null && schema.get("anyOf") == null ? choiceOf(depth, refined) : schema;
        };
    }

    /** What holds under a condition often describes properties. */
    private JsonValue condition(int depth) {
        return one(2) ? objectOf(depth) : branch(depth);
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
}
