package io.github.presencecodegen.conformance;

import static io.github.presencecodegen.conformance.RandomValues.pick;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A random schema of draft 2020-12 with every keyword that asserts something. Names and values are few, so that keywords
 * speak of the same members and items.
 */
final class RandomSchema {

    private static final List<String> TYPES =
            List.of("null", "boolean", "object", "array", "number", "string", "integer");

    private final Random random;
    private final RandomReferences references;

    /** How many more schemas may have schemas inside: recursion through many takes interpreters exponential time. */
    private int left;

    private RandomSchema(Random random) {
        this.random = random;
        this.references = new RandomReferences(random);
        this.left = 2 + random.nextInt(10);
    }

    /** A schema with its {@code $defs}. */
    static JsonObject of(Random random) {
        return new RandomSchema(random).root();
    }

    private JsonObject root() {
        Map<String, JsonValue> root = new LinkedHashMap<>();
        root.put("$schema", JsonString.of("https://json-schema.org/draft/2020-12/schema"));
        references.identifyRoot(root);
        Map<String, JsonValue> definitions = new LinkedHashMap<>();
        for (int i = 0; i < references.definitions(); i++) {
            Map<String, JsonValue> definition = new LinkedHashMap<>();
            references.enter(i, definition);
            left = Math.max(left, 1);
            fill(definition, 2);
            definitions.put(RandomReferences.name(i), JsonObject.of(definition));
        }
        references.enterRoot();
        left = Math.max(left, 4);
        fill(root, 1 + random.nextInt(4));
        if (!definitions.isEmpty()) {
            root.put("$defs", JsonObject.of(definitions));
        }
        return JsonObject.of(root);
    }

    /** A schema for the same instance as that which it is part of. */
    private JsonValue inPlace(int depth) {
        if (random.nextInt(12) == 0) {
            return JsonBoolean.of(random.nextBoolean());
        }
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        fill(schema, depth);
        return JsonObject.of(schema);
    }

    /** A schema for a part of the instance. */
    private JsonValue ofPart(int depth) {
        return references.behindStep(() -> inPlace(depth));
    }

    private void fill(Map<String, JsonValue> schema, int most) {
        int depth = left-- > 0 ? most : 0;
        switch (random.nextInt(depth > 0 ? 10 : 3)) {
            case 0 -> general(schema);
            case 1 -> number(schema);
            case 2 -> string(schema);
            case 3, 4, 5 -> array(schema, depth - 1);
            default -> object(schema, depth - 1);
        }
        if (depth > 0 && random.nextInt(3) > 0) {
            applicators(schema, depth - 1);
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            unevaluated(schema, depth - 1);
        }
        references.refer(schema);
    }

    private void general(Map<String, JsonValue> schema) {
        switch (random.nextInt(4)) {
            case 0 -> schema.put("const", RandomValues.any(random));
            case 1 -> schema.put("enum", some(4, () -> RandomValues.any(random)));
            case 2 -> schema.put("type", JsonString.of(pick(TYPES, random)));
            default -> {
                List<String> types = new ArrayList<>(TYPES);
                Collections.shuffle(types, random);
                schema.put(
                        "type",
                        JsonArray.of(types.subList(0, 1 + random.nextInt(4)).stream()
                                .map(JsonString::of)
                                .toList()));
            }
        }
    }

    private void number(Map<String, JsonValue> schema) {
        type(schema, random.nextBoolean() ? "number" : "integer");
        maybe(schema, "minimum", () -> RandomValues.number(random));
        maybe(schema, "maximum", () -> RandomValues.number(random));
        maybe(schema, "exclusiveMinimum", () -> RandomValues.number(random));
        maybe(schema, "exclusiveMaximum", () -> RandomValues.number(random));
        maybe(schema, "multipleOf", () -> JsonNumber.of(pick(List.of("2", "0.1", "1.0", "0.5", "3", "1e-2"), random)));
    }

    private void string(Map<String, JsonValue> schema) {
        type(schema, "string");
        maybe(schema, "minLength", () -> count(2));
        maybe(schema, "maxLength", () -> count(4));
        maybe(schema, "pattern", () -> JsonString.of(pick(RandomValues.PATTERNS, random)));
    }

    private void array(Map<String, JsonValue> schema, int depth) {
        type(schema, "array");
        maybe(schema, "prefixItems", () -> some(3, () -> ofPart(depth)));
        maybe(schema, "items", () -> ofPart(depth));
        maybe(schema, "minItems", () -> count(2));
        maybe(schema, "maxItems", () -> count(5));
        maybe(schema, "uniqueItems", () -> JsonBoolean.TRUE);
        maybe(schema, "contains", () -> ofPart(depth));
        maybe(schema, "minContains", () -> count(2));
        maybe(schema, "maxContains", () -> count(3));
    }

    private void object(Map<String, JsonValue> schema, int depth) {
        type(schema, "object");
        likely(schema, "properties", () -> named(RandomValues.NAMES, () -> ofPart(depth)));
        maybe(schema, "patternProperties", () -> named(RandomValues.PATTERNS, () -> ofPart(depth)));
        maybe(schema, "additionalProperties", () -> ofPart(depth));
        maybe(schema, "required", () -> JsonArray.of(names()));
        maybe(schema, "minProperties", () -> count(2));
        maybe(schema, "maxProperties", () -> count(4));
        maybe(schema, "propertyNames", () -> ofPart(0));
        maybe(schema, "dependentRequired", () -> named(RandomValues.NAMES, () -> JsonArray.of(names())));
        maybe(schema, "dependentSchemas", () -> named(RandomValues.NAMES, () -> inPlace(depth)));
    }

    private void applicators(Map<String, JsonValue> schema, int depth) {
        maybe(schema, "allOf", () -> some(2, () -> inPlace(depth)));
        likely(schema, "anyOf", () -> some(3, () -> inPlace(depth)));
        maybe(schema, "oneOf", () -> some(3, () -> inPlace(depth)));
        maybe(schema, "not", () -> inPlace(depth));
        maybe(schema, "if", () -> inPlace(depth));
        maybe(schema, "then", () -> inPlace(depth));
        maybe(schema, "else", () -> inPlace(depth));
    }

    private void unevaluated(Map<String, JsonValue> schema, int depth) {
        likely(schema, "unevaluatedProperties", () -> random.nextBoolean() ? JsonBoolean.FALSE : ofPart(depth));
        likely(schema, "unevaluatedItems", () -> random.nextBoolean() ? JsonBoolean.FALSE : ofPart(depth));
    }

    private void type(Map<String, JsonValue> schema, String name) {
        maybe(schema, "type", () -> JsonString.of(name));
    }

    private void maybe(Map<String, JsonValue> schema, String keyword, Supplier<JsonValue> value) {
        if (random.nextInt(4) == 0) {
            schema.put(keyword, value.get());
        }
    }

    private void likely(Map<String, JsonValue> schema, String keyword, Supplier<JsonValue> value) {
        if (random.nextInt(3) > 0) {
            schema.put(keyword, value.get());
        }
    }

    private JsonValue count(int most) {
        return JsonNumber.of(random.nextInt(most + 1));
    }

    private JsonArray some(int most, Supplier<JsonValue> item) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            items.add(item.get());
        }
        return JsonArray.of(items);
    }

    private List<JsonValue> names() {
        return RandomValues.NAMES.stream()
                .filter(name -> random.nextInt(4) == 0)
                .map(name -> (JsonValue) JsonString.of(name))
                .toList();
    }

    private JsonObject named(List<String> names, Supplier<JsonValue> value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            members.put(pick(names, random), value.get());
        }
        return JsonObject.of(members);
    }
}
