package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.GeneratedSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other difference between a type and its schema: where a schema describes properties or items without a {@code type},
 * a class or a list can hold nothing else, and the rest is refused with the keyword {@code type}.
 */
final class ImpliedType {

    private static final Set<String> REFUSALS =
            Set.of(GeneratedSchema.REFUSED, GeneratedSchema.REFUSED_BY + Set.of("type"));

    private static final List<String> PARTS =
            List.of("properties", "patternProperties", "additionalProperties", "items", "prefixItems");

    private ImpliedType() {}

    /** Whether all answers are a refusal of a valid document, for no other reason than a type that nobody wrote. */
    static boolean explains(JsonValue schema, SuiteCase one, Map<String, String> answers) {
        return one.valid() && isImplied(schema) && REFUSALS.containsAll(answers.values());
    }

    private static boolean isImplied(JsonValue schema) {
        if (schema instanceof JsonArray array) {
            return array.values().stream().anyMatch(ImpliedType::isImplied);
        }
        if (!(schema instanceof JsonObject object)) {
            return false;
        }
        boolean describesParts = PARTS.stream().anyMatch(object::has);
        return describesParts && !object.has("type")
                || object.asMap().values().stream().anyMatch(ImpliedType::isImplied);
    }
}
