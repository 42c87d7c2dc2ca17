package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a schema says more about values than a Java type shows. It reads keywords, and knows nothing of the types that
 * the plugin makes of them:
 *
 * <ul>
 *   <li>a {@code JsonValue} shows less where the schema describes a type: by {@code type}, {@code enum}, {@code const},
 *       {@code properties}, {@code patternProperties}, {@code items}, {@code prefixItems}, or a schema as
 *       {@code additionalProperties}; by {@code $ref} or one schema of {@code allOf}; or in each schema of {@code anyOf} or
 *       {@code oneOf}, or in {@code then} and {@code else};
 *   <li>a {@code JsonObject} shows less where properties are described, here or in any schema that applies in place, or
 *       where {@code additionalProperties} describes a type;
 *   <li>a list or a map shows less where its items or values do.
 * </ul>
 */
final class DescribedTypes {

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

    private static final List<String> DESCRIBING = List.of("type", "enum", "const");

    private static final List<String> PARTS =
            List.of("properties", "patternProperties", "items", "prefixItems", "additionalProperties");

    private final SchemaFiles files;

    DescribedTypes(SchemaFiles files) {
        this.files = files;
    }

    /** The properties that an object's schemas in place call like an accessor, whatever separates the words. */
    List<Located> properties(Located owner, String accessor) {
        return inPlace(owner)
                .flatMap(schema -> schema.inKeyword("properties").stream())
                .filter(property -> letters(property.name()).equals(letters(accessor)))
                .toList();
    }

    /** What an object's schemas in place say by one keyword about properties that have no names of their own. */
    List<Located> rest(Located owner, String keyword) {
        return inPlace(owner).map(schema -> schema.only(keyword)).toList();
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the schema of a value says more than its Java type. */
    boolean saysMore(Located schema, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return inPlace(schema)
                    .flatMap(one -> arguments.length == 1 ? items(one) : values(one))
                    .anyMatch(part -> saysMore(part, arguments[arguments.length - 1]));
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "JsonValue" -> describes(schema, new HashSet<>());
            case "JsonObject" ->
                inPlace(schema)
                        .anyMatch(one -> !one.inKeyword("properties").isEmpty()
                                || values(one).anyMatch(part -> describes(part, new HashSet<>())));
            default -> false;
        };
    }

    private static Stream<Located> items(Located schema) {
        return Stream.concat(schema.keyword("items").stream(), schema.inKeyword("prefixItems").stream());
    }

    private static Stream<Located> values(Located schema) {
        return Stream.concat(
                schema.keyword("additionalProperties").stream(), schema.inKeyword("patternProperties").stream());
    }

    private boolean describes(Located schema, Set<String> open) {
        if (!(schema.schema() instanceof JsonObject object) || !open.add(schema.location())) {
            return false;
        }
        Predicate<Located> inside = part -> describes(part, open);
        return DESCRIBING.stream().anyMatch(object::has)
                || PARTS.stream().anyMatch(part -> hasContent(object, part))
                || references(schema).anyMatch(inside)
                || schema.inKeyword("allOf").stream().anyMatch(inside)
                || isEach(schema.inKeyword("anyOf"), open)
                || isEach(schema.inKeyword("oneOf"), open)
                || object.has("then") && object.has("else") && isEach(branches(schema), open);
    }

    /** Each alternative is a way of its own, so that one does not hide what another refers to. */
    private boolean isEach(List<Located> alternatives, Set<String> open) {
        return !alternatives.isEmpty()
                && alternatives.stream().allMatch(alternative -> describes(alternative, new HashSet<>(open)));
    }

    private static List<Located> branches(Located schema) {
        return Stream.of("then", "else")
                .flatMap(name -> schema.keyword(name).stream())
                .toList();
    }

    private static boolean hasContent(JsonObject schema, String keyword) {
        return schema.get(keyword) instanceof JsonObject object && !object.isEmpty()
                || schema.get(keyword) instanceof JsonArray array && array.size() > 0;
    }

    private Stream<Located> references(Located schema) {
        return schema.schema() instanceof JsonObject object
                ? REFERENCES.stream()
                        .filter(name -> object.get(name) instanceof JsonString)
                        .flatMap(name ->
                                files
                                        .referred(
                                                schema,
                                                ((JsonString) object.asMap().get(name)).value())
                                        .stream())
                : Stream.empty();
    }

    /** The schema and all that apply to the same value, or may. */
    private Stream<Located> inPlace(Located schema) {
        List<Located> found = new ArrayList<>();
        collect(schema, new HashSet<>(), found);
        return found.stream();
    }

    private void collect(Located schema, Set<String> seen, List<Located> found) {
        if (!seen.add(schema.location())) {
            return;
        }
        found.add(schema);
        Stream.of("allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies")
                .flatMap(name -> schema.inKeyword(name).stream())
                .forEach(part -> collect(part, seen, found));
        branches(schema).forEach(part -> collect(part, seen, found));
        references(schema).forEach(part -> collect(part, seen, found));
    }
}
