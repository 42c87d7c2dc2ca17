package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One schema with all that it refers to, in one document; what says nothing about validity is left out. */
final class Bundle {

    private static final Set<String> MAPS = Set.of("properties", "patternProperties");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> SINGLE =
            Set.of("items", "additionalProperties", "propertyNames", "not", "contains");
    private static final Set<String> ASSERTIONS = Set.of(
            "type",
            "enum",
            "const",
            "required",
            "pattern",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minimum",
            "maximum",
            "uniqueItems",
            "multipleOf");

    private final RawSchemas schemas;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Deque<RawSchema> waiting = new ArrayDeque<>();

    Bundle(RawSchemas schemas) {
        this.schemas = schemas;
    }

    JsonObject of(RawSchema root) {
        JsonObject.Builder definitions = JsonObject.builder();
        String reference = refer(root);
        while (!waiting.isEmpty()) {
            RawSchema schema = waiting.remove();
            definitions.put(names.get(schema.id()), copy(schema));
        }
        return JsonObject.builder()
                .put("$ref", reference)
                .put("$defs", definitions.build())
                .build();
    }

    private String refer(RawSchema schema) {
        if (!names.containsKey(schema.id())) {
            names.put(schema.id(), "s" + names.size());
            waiting.add(schema);
        }
        return "#/$defs/" + names.get(schema.id());
    }

    private JsonObject copy(RawSchema schema) {
        JsonObject.Builder copy = JsonObject.builder();
        schemas.target(schema).ifPresent(target -> copy.put("$ref", refer(target)));
        schema.json().forEach((keyword, value) -> {
            if (ASSERTIONS.contains(keyword)) {
                copy.put(keyword, value);
            } else if (MAPS.contains(keyword)) {
                copy.put(keyword, map(schema, keyword));
            } else if (LISTS.contains(keyword)) {
                copy.put(
                        keyword,
                        JsonArray.of(
                                schema.list(keyword).stream().map(this::copy).toList()));
            } else if (SINGLE.contains(keyword)) {
                copy.put(keyword, schema.at(keyword).<JsonValue>map(this::copy).orElse(value));
            }
        });
        return copy.build();
    }

    private JsonObject map(RawSchema schema, String keyword) {
        JsonObject.Builder map = JsonObject.builder();
        List<String> keys = schema.names(keyword);
        keys.forEach(
                name -> map.put(name, schema.at(keyword, name).map(this::copy).orElse(JsonObject.EMPTY)));
        return map.build();
    }
}
