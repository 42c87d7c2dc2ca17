package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that the schemas of a release say about one value of a document, merged over {@code allOf}. */
final class MergedSchema {

    /** Keywords that tell what a value may be. */
    private static final Set<String> SAYING = Set.of(
            "type", "enum", "const", "properties", "patternProperties", "items", "prefixItems", "pattern", "format");

    private final RawSchemas schemas;
    private final IndependentValidator validator;
    private final Map<String, RawSchema> inPlace = new LinkedHashMap<>();

    private MergedSchema(RawSchemas schemas, IndependentValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
    }

    /** What a schema says about a document. */
    static MergedSchema of(RawSchema schema, JsonValue document, RawSchemas schemas, IndependentValidator validator) {
        return new MergedSchema(schemas, validator).merge(List.of(schema), document);
    }

    private MergedSchema merge(List<RawSchema> all, JsonValue value) {
        all.forEach(schema -> merge(schema, value));
        return this;
    }

    private void merge(RawSchema schema, JsonValue value) {
        if (inPlace.putIfAbsent(schema.id(), schema) != null) {
            return;
        }
        schemas.target(schema).ifPresent(target -> merge(target, value));
        schema.list("allOf").forEach(branch -> merge(branch, value));
        for (String keyword : List.of("anyOf", "oneOf")) {
            schema.list(keyword).stream()
                    .filter(branch -> validator.isValid(branch, value))
                    .forEach(branch -> merge(branch, value));
        }
    }

    /** What is said about a member, or an item, of the value. */
    MergedSchema step(Object step, JsonValue child) {
        List<RawSchema> said = new ArrayList<>();
        for (RawSchema schema : inPlace.values()) {
            said.addAll(step instanceof String name ? member(schema, name) : item(schema, (Integer) step));
        }
        return new MergedSchema(schemas, validator).merge(said, child);
    }

    private static List<RawSchema> member(RawSchema schema, String name) {
        List<RawSchema> said = new ArrayList<>();
        schema.at("properties", name).ifPresent(said::add);
        boolean named = schema.names("properties").contains(name);
        for (String pattern : schema.names("patternProperties")) {
            if (Pattern.compile(pattern).matcher(name).find()) {
                schema.at("patternProperties", pattern).ifPresent(said::add);
                named = true;
            }
        }
        if (!named) {
            schema.at("additionalProperties").ifPresent(said::add);
        }
        return said;
    }

    private static List<RawSchema> item(RawSchema schema, int index) {
        List<RawSchema> tuple = schema.list("prefixItems");
        Optional<RawSchema> said = index < tuple.size() ? Optional.of(tuple.get(index)) : schema.at("items");
        return said.map(List::of).orElse(List.of());
    }

    /** Whether anything is said about what the value may be. */
    boolean saysAnything() {
        return inPlace.values().stream()
                .anyMatch(schema -> SAYING.stream().anyMatch(schema::has)
                        || schema.json().get("additionalProperties") instanceof JsonObject
                        || JsonBoolean.FALSE.equals(schema.json().get("additionalProperties")));
    }

    /** The values that {@code enum} leaves; none if no schema has the keyword. */
    Set<JsonValue> values() {
        List<Set<JsonValue>> lists = inPlace.values().stream()
                .map(schema -> schema.json().get("enum"))
                .filter(JsonArray.class::isInstance)
                .<Set<JsonValue>>map(listed -> new LinkedHashSet<>(((JsonArray) listed).values()))
                .toList();
        Set<JsonValue> values = new LinkedHashSet<>(lists.isEmpty() ? Set.of() : lists.get(0));
        lists.forEach(values::retainAll);
        return values;
    }
}
