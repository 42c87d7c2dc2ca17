package io.github.presencecodegen.types;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema in which all that has a name is called by one of some words, and a document of it.
 *
 * @param schema the schema
 * @param document a valid document with all that the schema describes
 */
record OwnNamesSchema(JsonObject schema, JsonObject document) {

    /** How many kinds of values {@link #part} knows. */
    static final int KINDS = 11;

    private static final JsonValue ONE = JsonNumber.of(1);
    private static final JsonObject STRING = type("string").build();
    private static final JsonObject INTEGER = type("integer").build();

    /** A value, and a schema that describes it. */
    private record Part(JsonObject schema, JsonValue value) {}

    /**
     * An object with a property for each word.
     *
     * @param first the kind of the value of the first property; each has the next kind
     */
    static OwnNamesSchema object(List<String> words, int first) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(part(words.get(i), (first + i) % KINDS));
        }
        OwnNamesSchema object = object(words, parts);
        JsonArray required = strings(words.subList(0, words.size() / 2));
        return new OwnNamesSchema(
                object.schema.toBuilder().put("required", required).build(), object.document);
    }

    /** An object with an enum whose values are the words, and a tuple and a union of types with their titles. */
    static OwnNamesSchema titled(List<String> words) {
        List<Part> parts = new ArrayList<>();
        parts.add(listed(words));
        for (int i = 0; i + 4 <= words.size(); i += 4) {
            parts.add(tuple(words.subList(i, i + 4)));
            parts.add(union(words.subList(i, i + 4)));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            names.add("p" + i);
        }
        return object(names, parts);
    }

    private static OwnNamesSchema object(List<String> names, List<Part> parts) {
        JsonObject.Builder properties = JsonObject.builder();
        JsonObject.Builder document = JsonObject.builder();
        for (int i = 0; i < names.size(); i++) {
            properties.put(names.get(i), parts.get(i).schema());
            document.put(names.get(i), parts.get(i).value());
        }
        return new OwnNamesSchema(
                type("object").put("properties", properties.build()).build(), document.build());
    }

    private static Part part(String word, int kind) {
        return switch (kind) {
            case 0 -> new Part(STRING, JsonString.of("a"));
            case 1 -> new Part(INTEGER, ONE);
            case 2 ->
                new Part(
                        JsonObject.builder()
                                .put("type", strings(List.of("string", "null")))
                                .build(),
                        JsonString.of("a"));
            case 3 -> new Part(type("array").put("items", STRING).build(), strings(List.of("a")));
            case 4 ->
                new Part(type("object").put("additionalProperties", INTEGER).build(), object(word, ONE));
            case 5 ->
                new Part(
                        type("object").put("properties", object(word, STRING)).build(),
                        object(word, JsonString.of("a")));
            case 6 ->
                new Part(
                        type("object")
                                .put("patternProperties", object("^x", INTEGER))
                                .build(),
                        object("x" + word, ONE));
            case 7 -> listed(List.of(word, "x" + word));
            case 8 -> tuple(List.of(word, "x" + word));
            case 9 -> union(List.of(word, "x" + word, "y" + word, "z" + word));
            default ->
                new Part(
                        type("object")
                                .put("properties", object(word, STRING))
                                .put("patternProperties", object("^x", INTEGER))
                                .put(
                                        "additionalProperties",
                                        type("array").put("items", INTEGER).build())
                                .build(),
                        JsonObject.builder()
                                .put("x" + word, ONE)
                                .put("y" + word, JsonArray.of(List.of(ONE)))
                                .build());
        };
    }

    private static Part listed(List<String> words) {
        return new Part(
                JsonObject.builder().put("enum", strings(words)).build(), JsonString.of(words.get(words.size() - 1)));
    }

    private static Part tuple(List<String> words) {
        List<JsonValue> items = new ArrayList<>();
        List<JsonValue> values = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Part item = part(words.get(i), i % 2 == 0 ? i : 5);
            items.add(titled(item.schema(), words.get(i)));
            values.add(item.value());
        }
        return new Part(type("array").put("prefixItems", JsonArray.of(items)).build(), JsonArray.of(values));
    }

    private static Part union(List<String> words) {
        Part last = part(words.get(3), 5);
        List<JsonValue> options = List.of(
                titled(STRING, words.get(0)),
                titled(INTEGER, words.get(1)),
                titled(type("array").put("items", STRING).build(), words.get(2)),
                titled(last.schema(), words.get(3)));
        return new Part(JsonObject.builder().put("oneOf", JsonArray.of(options)).build(), last.value());
    }

    private static JsonObject titled(JsonObject schema, String title) {
        return schema.toBuilder().put("title", JsonString.of(title)).build();
    }

    private static JsonObject.Builder type(String type) {
        return JsonObject.builder().put("type", JsonString.of(type));
    }

    private static JsonObject object(String name, JsonValue value) {
        return JsonObject.builder().put(name, value).build();
    }

    private static JsonArray strings(List<String> texts) {
        return JsonArray.of(texts.stream().map(JsonString::of).toList());
    }
}
