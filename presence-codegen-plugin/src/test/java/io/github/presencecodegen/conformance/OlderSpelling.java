package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a schema that {@link RandomSchema} made for an older draft: what has another name or form there gets it, and
 * what has none stays, since it must be ignored. It need not mean the same, since both validators read what comes out.
 */
final class OlderSpelling {

    private static final Set<String> MAPS_OF_SCHEMAS =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas");

    private static final Set<String> DATA =
            Set.of("const", "enum", "required", "type", "dependentRequired", "uniqueItems");

    private final Draft draft;

    private OlderSpelling(Draft draft) {
        this.draft = draft;
    }

    static JsonObject of(JsonObject schema, Draft draft) {
        return draft == Draft.V2020_12 ? schema : new OlderSpelling(draft).object(schema);
    }

    private JsonValue schema(JsonValue value) {
        if (value instanceof JsonBoolean all && draft == Draft.V4) {
            return all.value() ? JsonObject.EMPTY : JsonObject.of("not", JsonObject.EMPTY);
        }
        return value instanceof JsonObject schema ? object(schema) : value;
    }

    private JsonObject object(JsonObject schema) {
        Map<String, JsonValue> older = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> keyword(keyword, value, schema, older));
        boolean named = older.containsKey("$id") || older.containsKey("id") || older.containsKey("definitions");
        if (draft.refHidesSiblings() && named && older.containsKey("$ref")) {
            JsonObject reference = JsonObject.of("$ref", Objects.requireNonNull(older.remove("$ref")));
            older.merge(
                    "allOf",
                    JsonArray.of(reference),
                    (all, one) -> ((JsonArray) all).toBuilder().add(reference).build());
        }
        return JsonObject.of(older);
    }

    private void keyword(String keyword, JsonValue value, JsonObject schema, Map<String, JsonValue> older) {
        switch (keyword) {
            case "$schema" -> older.put(keyword, JsonString.of(draft.metaschema()));
            case "$id" -> older.put(draft.id(), value);
            case "$anchor" -> anchor(value, schema, older);
            case "$dynamicAnchor" -> putFor2019("$recursiveAnchor", JsonBoolean.TRUE, older);
            case "$dynamicRef" -> putFor2019("$recursiveRef", JsonString.of("#"), older);
            case "$ref" -> older.put(keyword, JsonString.of(reference(((JsonString) value).value())));
            case "$defs" -> older.put(draft.definitions(), members(value));
            case "prefixItems" -> older.put("items", items(value));
            case "items" -> older.put(schema.has("prefixItems") ? "additionalItems" : "items", schema(value));
            case "dependentSchemas", "dependentRequired" -> dependencies(keyword, value, older);
            case "exclusiveMinimum" -> exclusive(keyword, "minimum", value, older);
            case "exclusiveMaximum" -> exclusive(keyword, "maximum", value, older);
            case "const" ->
                older.put(draft == Draft.V4 ? "enum" : keyword, draft == Draft.V4 ? JsonArray.of(value) : value);
            default -> {
                if (!isEmptyIn4(keyword, value)) {
                    older.put(keyword, draft.knows(keyword) ? nested(keyword, value) : value);
                }
            }
        }
    }

    private void anchor(JsonValue name, JsonObject schema, Map<String, JsonValue> older) {
        if (draft == Draft.V2019_09) {
            older.put("$anchor", name);
        } else if (!schema.has("$id")) {
            older.put(draft.id(), JsonString.of("#" + ((JsonString) name).value()));
        }
    }

    private void putFor2019(String keyword, JsonValue value, Map<String, JsonValue> older) {
        if (draft == Draft.V2019_09) {
            older.put(keyword, value);
        }
    }

    private String reference(String reference) {
        return reference.replace("/$defs/", "/" + draft.definitions() + "/");
    }

    private void dependencies(String keyword, JsonValue value, Map<String, JsonValue> older) {
        JsonValue nested = nested(keyword, value);
        if (draft == Draft.V2019_09) {
            older.put(keyword, nested);
        } else {
            Map<String, JsonValue> all = new LinkedHashMap<>(
                    older.get("dependencies") instanceof JsonObject present ? present.asMap() : Map.of());
            ((JsonObject) nested).forEach((name, dependency) -> {
                if (!isEmptyIn4("required", dependency)) {
                    all.put(name, dependency);
                }
            });
            older.put("dependencies", JsonObject.of(all));
        }
    }

    /** In draft 4 it is a flag beside the bound. */
    private void exclusive(String keyword, String bound, JsonValue value, Map<String, JsonValue> older) {
        if (draft != Draft.V4) {
            older.put(keyword, value);
        } else {
            older.put(bound, value);
            older.put(keyword, JsonBoolean.of(((JsonNumber) value).isInteger()));
        }
    }

    /** What may not be empty in draft 4. */
    private boolean isEmptyIn4(String keyword, JsonValue value) {
        return draft == Draft.V4 && keyword.equals("required") && value instanceof JsonArray array && array.isEmpty();
    }

    private JsonValue nested(String keyword, JsonValue value) {
        if (DATA.contains(keyword)) {
            return draft == Draft.V4 && keyword.equals("type") ? withoutInteger(value) : value;
        }
        if (MAPS_OF_SCHEMAS.contains(keyword)) {
            return members(value);
        }
        if (keyword.equals("additionalProperties") && value instanceof JsonBoolean) {
            return value;
        }
        return value instanceof JsonArray ? items(value) : schema(value);
    }

    /** 1.0 is no integer in draft 4, but networknt says it is. */
    private static JsonValue withoutInteger(JsonValue type) {
        return type instanceof JsonString
                ? JsonString.of(withoutInteger(((JsonString) type).value()))
                : JsonArray.of(((JsonArray) type)
                        .values().stream()
                                .map(one -> withoutInteger(((JsonString) one).value()))
                                .distinct()
                                .map(JsonString::of)
                                .toList());
    }

    private static String withoutInteger(String type) {
        return type.equals("integer") ? "number" : type;
    }

    private JsonArray items(JsonValue schemas) {
        return JsonArray.of(
                ((JsonArray) schemas).values().stream().map(this::schema).toList());
    }

    private JsonObject members(JsonValue schemas) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        ((JsonObject) schemas).forEach((name, schema) -> members.put(name, schema(schema)));
        return JsonObject.of(members);
    }
}
