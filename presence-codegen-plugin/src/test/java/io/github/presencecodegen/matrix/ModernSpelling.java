package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Old releases are written in words of several drafts, and in some of their own; this says the same in those of draft
 * 2020-12.
 */
final class ModernSpelling {

    private static final Set<String> SCHEMA_MAPS = Set.of("properties", "patternProperties", "$defs", "schemas");

    /** Values that hold schemas, or hold what holds schemas. */
    private static final Set<String> SCHEMAS =
            Set.of("items", "additionalProperties", "propertyNames", "not", "allOf", "anyOf", "oneOf", "components");

    private ModernSpelling() {}

    static JsonValue of(JsonValue schema) {
        if (schema instanceof JsonArray list) {
            return JsonArray.of(list.values().stream().map(ModernSpelling::of).toList());
        }
        if (!(schema instanceof JsonObject object)) {
            return schema;
        }
        JsonObject.Builder modern = JsonObject.builder();
        object.forEach((keyword, value) -> put(modern, keyword, value));
        return modern.build();
    }

    private static void put(JsonObject.Builder modern, String keyword, JsonValue value) {
        if (SCHEMA_MAPS.contains(keyword)) {
            // An empty sequence was written for no properties.
            if (value instanceof JsonObject map) {
                JsonObject.Builder schemas = JsonObject.builder();
                map.forEach((name, schema) -> schemas.put(name, of(schema)));
                modern.put(keyword, schemas.build());
            }
        } else if (keyword.equals("items") && value instanceof JsonArray) {
            modern.put("prefixItems", of(value));
        } else if (keyword.equals("type")) {
            putType(modern, value);
        } else if (SCHEMAS.contains(keyword)) {
            modern.put(keyword, of(value));
        } else if (!(keyword.equals("required") && value instanceof JsonBoolean)) {
            modern.put(keyword, value);
        }
    }

    /** {@code enum} is a string, {@code string[]} a list, {@code file} anything, and a list may hold schemas. */
    private static void putType(JsonObject.Builder modern, JsonValue value) {
        if (value instanceof JsonArray types && types.values().stream().anyMatch(JsonObject.class::isInstance)) {
            List<JsonValue> branches = new ArrayList<>();
            types.forEach(type -> branches.add(type instanceof JsonString ? JsonObject.of("type", type) : of(type)));
            modern.put("anyOf", JsonArray.of(branches));
        } else if (value instanceof JsonString type && type.value().endsWith("[]")) {
            JsonString item =
                    JsonString.of(type.value().substring(0, type.value().length() - 2));
            modern.put("type", "array").put("items", JsonObject.of("type", item));
        } else if (value.equals(JsonString.of("enum"))) {
            modern.put("type", "string");
        } else if (!value.equals(JsonString.of("file"))) {
            modern.put("type", value);
        }
    }
}
