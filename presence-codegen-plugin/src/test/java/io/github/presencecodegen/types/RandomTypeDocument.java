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
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random documents that a schema of {@link RandomTypeSchema} may take, without asking whether it does. */
final class RandomTypeDocument {

    private static final int DEEPEST = 7;

    private final JsonObject root;
    private final Random random;
    private final RandomNames names;

    private RandomTypeDocument(JsonObject root, Random random) {
        this.root = root;
        this.random = random;
        this.names = new RandomNames(random);
    }

    static JsonValue of(JsonObject schema, Random random) {
        return new RandomTypeDocument(schema, random).value(List.of(schema), 0);
    }

    /** A value of schemas that apply to it together. */
    private JsonValue value(List<? extends JsonValue> schemas, int depth) {
        if (depth > 2 * DEEPEST) {
            return JsonNull.INSTANCE;
        }
        List<JsonObject> applying = new ArrayList<>();
        schemas.forEach(schema -> collect(schema, applying, 0));
        for (JsonObject schema : applying) {
            if (schema.get("const") != null) {
                return schema.get("const");
            }
            if (schema.get("enum") instanceof JsonArray values && !values.isEmpty()) {
                return any(values.values());
            }
        }
        return switch (type(applying)) {
            case "object" -> object(applying, depth);
            case "array" -> array(applying, depth);
            case "string" -> JsonString.of(any(List.of("", "a", "b", "ab", "abc", "in", "that")));
            case "integer" -> any(List.of(number("0"), number("1"), number("2"), number("5.0"), number("-3")));
            case "number" -> any(List.of(number("0"), number("1.5"), number("1e3"), number("-0.0")));
            case "boolean" -> JsonBoolean.of(one(2));
            default -> JsonNull.INSTANCE;
        };
    }

    private void collect(JsonValue schema, List<JsonObject> applying, int depth) {
        if (!(schema instanceof JsonObject object) || depth > DEEPEST) {
            return;
        }
        applying.add(object);
        if (object.get("$ref") instanceof JsonString reference) {
            collect(target(reference.value()), applying, depth + 1);
        }
        items(object, "allOf").forEach(part -> collect(part, applying, depth + 1));
        for (String choice : List.of("oneOf", "anyOf")) {
            if (object.get(choice) instanceof JsonArray options) {
                collect(any(options.values()), applying, depth + 1);
            }
        }
        String branch = one(2) ? "then" : "else";
        if (object.get(branch) != null) {
            collect(object.get(branch), applying, depth + 1);
        }
    }

    private JsonValue target(String reference) {
        if (reference.equals("#")) {
            return root;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return root.get("$defs") instanceof JsonObject definitions && definitions.get(name) != null
                ? definitions.get(name)
                : JsonBoolean.TRUE;
    }

    private static List<JsonValue> items(JsonObject schema, String keyword) {
        return schema.get(keyword) instanceof JsonArray array ? array.values() : List.of();
    }

    private String type(List<JsonObject> applying) {
        List<String> said = new ArrayList<>();
        for (JsonObject schema : applying) {
            if (schema.get("type") instanceof JsonString type) {
                return type.value();
            }
            items(schema, "type").forEach(type -> said.add(((JsonString) type).value()));
            if (said.isEmpty() && (schema.has("properties") || schema.has("patternProperties"))) {
                said.add("object");
            }
        }
        return any(said.isEmpty() ? List.of("object", "array", "string", "integer", "null", "boolean") : said);
    }

    private JsonValue object(List<JsonObject> applying, int depth) {
        Map<String, List<JsonValue>> members = new LinkedHashMap<>();
        for (JsonObject schema : applying) {
            List<JsonValue> required = items(schema, "required");
            if (schema.get("properties") instanceof JsonObject properties) {
                properties.forEach((name, part) -> {
                    boolean isThere = depth < DEEPEST && !one(3) || required.contains(JsonString.of(name));
                    if (isThere || members.containsKey(name)) {
                        members.computeIfAbsent(name, unused -> new ArrayList<>())
                                .add(part);
                    }
                });
            }
            required.forEach(name -> members.computeIfAbsent(((JsonString) name).value(), unused -> new ArrayList<>()));
            if (depth < DEEPEST && schema.get("patternProperties") instanceof JsonObject patterns) {
                patterns.forEach(
                        (pattern, part) -> members.computeIfAbsent(matching(pattern), unused -> new ArrayList<>())
                                .add(part));
            }
            if (depth < DEEPEST && schema.get("additionalProperties") instanceof JsonObject part && one(2)) {
                members.computeIfAbsent(one(2) ? "zz" : names.next(), unused -> new ArrayList<>())
                        .add(part);
            }
        }
        if (one(8)) {
            members.putIfAbsent(names.next(), List.of());
        }
        JsonObject.Builder object = JsonObject.builder();
        members.forEach((name, parts) -> object.put(name, value(parts, depth + 1)));
        return object.build();
    }

    private String matching(String pattern) {
        return switch (pattern) {
            case "^a" -> any(List.of("a", "ab", "at"));
            case "^b" -> any(List.of("b", "build", "builder"));
            case "^in" -> any(List.of("in", "index", "int"));
            case "a$" -> any(List.of("a", "aa", "beta"));
            case "^x-" -> "x-y";
            default -> any(List.of("a", "abc", "c"));
        };
    }

    private JsonValue array(List<JsonObject> applying, int depth) {
        List<JsonValue> items = new ArrayList<>();
        int wanted = depth < DEEPEST ? random.nextInt(4) : 0;
        for (JsonObject schema : applying) {
            if (schema.get("minItems") instanceof JsonNumber least) {
                wanted = Math.max(wanted, least.intValue());
            }
        }
        for (int i = 0; i < wanted; i++) {
            List<JsonValue> parts = new ArrayList<>();
            for (JsonObject schema : applying) {
                List<JsonValue> first = items(schema, "prefixItems");
                JsonValue part = i < first.size() ? first.get(i) : schema.get("items");
                if (part != null) {
                    parts.add(part);
                }
                if (schema.get("contains") != null && one(2)) {
                    parts.add(schema.get("contains"));
                }
            }
            items.add(value(parts, depth + 1));
        }
        return JsonArray.of(items);
    }

    private static JsonValue number(String text) {
        return JsonNumber.of(text);
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
