package io.github.presencecodegen.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values that are often equal, though written differently, and often nearly so. */
final class SimilarValues {

    private SimilarValues() {}

    static Arbitrary<JsonValue> values() {
        return values(3);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = Arbitraries.of(
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
                        "{}")
                .map(JsonValue::parse);
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<JsonValue> inner = values(depth - 1);
        Arbitrary<JsonValue> arrays = inner.list().ofMaxSize(2).map(JsonArray::of);
        Arbitrary<JsonValue> objects = Combinators.combine(
                        Arbitraries.of(
                                List.of("a"),
                                List.of("b"),
                                List.of("a", "b"),
                                List.of("b", "a"),
                                List.of("b", "a", "")),
                        inner,
                        inner)
                .as((names, one, other) -> object(names, one, other));
        return Arbitraries.oneOf(scalars, arrays, objects);
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
