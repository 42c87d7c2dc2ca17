package io.github.presencecodegen.conformance;

import static io.github.presencecodegen.conformance.RandomValues.pick;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/** Documents that a schema may well take, or nearly: made of what it says, without asking whether all of it holds. */
final class RandomDocument {

    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf", "if", "then", "else", "not");

    private static final int DEEPEST = 4;

    private final JsonObject root;
    private final Random random;

    private RandomDocument(JsonObject root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** A document for a schema that {@link RandomSchema} made. */
    static JsonValue of(JsonObject schema, Random random) {
        JsonValue document = new RandomDocument(schema, random).value(schema, 0);
        for (int i = random.nextInt(3); i > 0; i--) {
            document = new RandomMutation(random).change(document);
        }
        return document;
    }

    private JsonValue value(JsonValue schema, int depth) {
        if (depth > DEEPEST || !(schema instanceof JsonObject object) || object.isEmpty()) {
            return RandomValues.any(random);
        }
        List<JsonObject> parts = new ArrayList<>();
        collect(object, parts, 0);
        JsonObject part = pick(parts, random);
        if (part.has("const")) {
            return Objects.requireNonNull(part.get("const"));
        }
        if (part.get("enum") instanceof JsonArray values && values.size() > 0) {
            return pick(values.values(), random);
        }
        return switch (kind(parts)) {
            case "object" -> object(parts, depth);
            case "array" -> array(parts, depth);
            case "number" -> number(part);
            case "string" -> RandomValues.string(random);
            default -> RandomValues.any(random);
        };
    }

    /** The schema and those that it applies to the same instance, or some of them. */
    private void collect(JsonObject schema, List<JsonObject> parts, int depth) {
        parts.add(schema);
        if (depth > 3) {
            return;
        }
        Consumer<JsonValue> more = value -> {
            if (value instanceof JsonObject part && random.nextInt(4) > 0) {
                collect(part, parts, depth + 1);
            }
        };
        for (String keyword : IN_PLACE) {
            JsonValue value = schema.get(keyword);
            if (value instanceof JsonArray several) {
                several.forEach(more);
            } else if (value != null && !keyword.equals("not")) {
                more.accept(value);
            }
        }
        if (schema.get("$ref") instanceof JsonString reference) {
            more.accept(RandomReferences.target(reference.value(), root));
        } else if (schema.has("$dynamicRef")) {
            more.accept(root);
        }
    }

    private String kind(List<JsonObject> parts) {
        List<String> kinds = new ArrayList<>();
        for (JsonObject part : parts) {
            part.names().forEach(keyword -> {
                switch (keyword) {
                    case "properties",
                            "patternProperties",
                            "additionalProperties",
                            "required",
                            "unevaluatedProperties" -> kinds.add("object");
                    case "items", "prefixItems", "contains", "uniqueItems", "unevaluatedItems" -> kinds.add("array");
                    case "minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum" ->
                        kinds.add("number");
                    case "pattern", "minLength", "maxLength" -> kinds.add("string");
                    default -> {}
                }
            });
        }
        return kinds.isEmpty() ? "any" : pick(kinds, random);
    }

    private JsonValue object(List<JsonObject> parts, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (JsonObject part : parts) {
            if (part.get("properties") instanceof JsonObject properties) {
                properties.forEach((name, schema) -> {
                    if (random.nextInt(4) > 0) {
                        members.put(name, value(schema, depth + 1));
                    }
                });
            }
            if (part.get("required") instanceof JsonArray required && random.nextInt(8) > 0) {
                required.forEach(name -> members.computeIfAbsent(
                        ((JsonString) name).value(), absent -> value(ofOthers(part), depth + 1)));
            }
            if (random.nextInt(3) == 0) {
                members.putIfAbsent(pick(RandomValues.NAMES, random), value(ofOthers(part), depth + 1));
            }
        }
        return JsonObject.of(members);
    }

    /** A schema that a member without a property of its own may fall under. */
    private JsonValue ofOthers(JsonObject part) {
        List<JsonValue> schemas = new ArrayList<>();
        schemas.add(JsonObject.EMPTY);
        if (part.get("patternProperties") instanceof JsonObject patterns) {
            patterns.forEach((pattern, schema) -> schemas.add(schema));
        }
        for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
            if (part.has(keyword)) {
                schemas.add(Objects.requireNonNull(part.get(keyword)));
            }
        }
        return pick(schemas, random);
    }

    private JsonValue array(List<JsonObject> parts, int depth) {
        List<JsonValue> items = new ArrayList<>();
        JsonObject part = pick(parts, random);
        if (part.get("prefixItems") instanceof JsonArray prefix) {
            prefix.forEach(schema -> items.add(value(schema, depth + 1)));
        }
        for (String keyword : List.of("items", "contains", "unevaluatedItems")) {
            for (int i = part.has(keyword) ? random.nextInt(3) : 0; i > 0; i--) {
                items.add(value(Objects.requireNonNull(part.get(keyword)), depth + 1));
            }
        }
        return JsonArray.of(items);
    }

    private JsonValue number(JsonObject part) {
        List<JsonValue> numbers = new ArrayList<>();
        for (String keyword : List.of("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")) {
            if (part.get(keyword) instanceof JsonNumber bound) {
                numbers.add(bound);
                numbers.add(JsonNumber.of(bound.toBigDecimal().negate()));
                numbers.add(JsonNumber.of(bound.toBigDecimal().add(BigDecimal.ONE)));
            }
        }
        numbers.add(RandomValues.number(random));
        return pick(numbers, random);
    }
}
