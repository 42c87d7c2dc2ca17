package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.GeneratedSchema;
import java.util.Map;
import java.util.Set;

/**
 * One difference between a type and its schema: an {@code integer} becomes a {@code long}, and what does not fit is
 * refused with the keyword {@code format}.
 */
final class LongRange {

    private static final Set<String> REFUSALS =
            Set.of(GeneratedSchema.REFUSED, GeneratedSchema.REFUSED_BY + Set.of("format"));

    private LongRange() {}

    /** Whether all answers are a refusal of a valid document, for no other reason than an integer beyond long. */
    static boolean explains(SuiteCase one, Map<String, String> answers) {
        return one.valid() && isExceeded(one.data()) && REFUSALS.containsAll(answers.values());
    }

    private static boolean isExceeded(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.asMap().values().stream().anyMatch(LongRange::isExceeded);
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().anyMatch(LongRange::isExceeded);
        }
        return value instanceof JsonNumber number && number.isInteger() && !number.isLong();
    }
}
