package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Values that {@code enum} or {@code const} lists, and what else must hold for them.
 *
 * @param values the values
 * @param assertions the assertions that hold for the same value
 * @param regexes the regular expressions among them
 */
record ListedValues(List<JsonValue> values, List<Assertion> assertions, Regexes regexes) {

    /** Whether there are values, and none of them is allowed. */
    boolean areAllRefused() {
        List<Predicate<JsonValue>> checks = assertions.stream().map(this::check).toList();
        return !values.isEmpty()
                && values.stream().allMatch(value -> checks.stream().anyMatch(check -> !check.test(value)));
    }

    /** The values that are not allowed, by the first assertion that refuses each. */
    Map<Assertion, List<JsonValue>> refused() {
        Map<Assertion, List<JsonValue>> refused = new LinkedHashMap<>();
        List<JsonValue> left = values;
        for (Assertion assertion : assertions) {
            Predicate<JsonValue> check = check(assertion);
            List<JsonValue> kept = new ArrayList<>();
            for (JsonValue value : left) {
                if (check.test(value)) {
                    kept.add(value);
                } else {
                    refused.computeIfAbsent(assertion, unused -> new ArrayList<>())
                            .add(value);
                }
            }
            left = kept;
        }
        return refused;
    }

    private Predicate<JsonValue> check(Assertion assertion) {
        return assertion.match(new AllowedValues(regexes));
    }

    /** What a schema itself lists, and asserts beside it. */
    static Optional<ListedValues> in(Schema schema, Regexes regexes) {
        List<Assertion> assertions = schema.keywords().stream()
                .filter(Assertion.class::isInstance)
                .map(Assertion.class::cast)
                .toList();
        return schema.keyword(Assertion.Enum.class)
                .map(Assertion.Enum::values)
                .or(() -> schema.keyword(Assertion.Const.class).map(constant -> List.of(constant.value())))
                .map(values -> new ListedValues(values, assertions, regexes));
    }
}
