package io.github.presencecodegen.support;

import io.github.presencecodegen.testing.RandomSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values that are often equal, though written differently, and often nearly so. */
final class SimilarValues {

    private static final String[] SCALARS = {
        "0",
        "-0",
        "1",
        "1.0",
        "10e-1",
        "0.5",
        "5e-1",
        "1e99",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a\"",
        "\"1\"",
        "\"\uffff\"",
        "\"\ud83d\ude00\"",
        "[]",
        "{}"
    };

    private final RandomSource random;

    SimilarValues(RandomSource random) {
        this.random = random;
    }

    JsonValue next() {
        return next(3);
    }

    private JsonValue next(int depth) {
        if (depth == 0) {
            return scalar();
        }
        return random.any(
                this::scalar,
                () -> JsonArray.of(random.list(0, 2, () -> next(depth - 1))),
                () -> object(
                        random.of(
                                List.of("a"),
                                List.of("b"),
                                List.of("a", "b"),
                                List.of("b", "a"),
                                List.of("b", "a", "")),
                        next(depth - 1),
                        next(depth - 1)));
    }

    private JsonValue scalar() {
        return JsonValue.parse(random.of(SCALARS));
    }

    private static JsonObject object(List<String> names, JsonValue one, JsonValue other) {
        Map<String, JsonValue> members = names.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> name.equals("b") ? other : one,
                        (first, second) -> first,
                        LinkedHashMap::new));
        return JsonObject.of(members);
    }
}
