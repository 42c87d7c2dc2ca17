package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The few names and values that random schemas and documents are made of: so few that they meet. */
final class RandomValues {

    static final List<String> NAMES = List.of("a", "b", "ab", "foo", "\uD83D\uDE00", "");

    static final List<String> PATTERNS =
            List.of("^a", "b$", "^[ab]+$", "o{2}", "^.$", "^(a|foo)$", "\\d", "^[^a]*$", "\uD83D\uDE00", "^$");

    private static final List<JsonValue> NUMBERS = Stream.of(
                    "0",
                    "-0",
                    "0.0",
                    "1",
                    "1.0",
                    "1e0",
                    "10E-1",
                    "2",
                    "3",
                    "-1",
                    "0.5",
                    "0.1",
                    "0.3",
                    "10",
                    "1e2",
                    "2.50",
                    "9007199254740993",
                    "9223372036854775808",
                    "-123456789012.25")
            .map(JsonValue::parse)
            .toList();

    private static final List<JsonValue> STRINGS = Stream.of(
                    "\"\"",
                    "\"a\"",
                    "\"b\"",
                    "\"ab\"",
                    "\"foo\"",
                    "\"oo\"",
                    "\"\uD83D\uDE00\"",
                    "\"\uD83D\uDE00a\"",
                    "\"\\n\"",
                    "\"a1\"",
                    "\"1\"",
                    "\"caf\u00E9\"",
                    "\"cafe\u0301\"")
            .map(JsonValue::parse)
            .toList();

    private static final List<JsonValue> OTHERS = Stream.of(
                    "null",
                    "true",
                    "false",
                    "[]",
                    "{}",
                    "[1]",
                    "[1.0]",
                    "[0]",
                    "[false]",
                    "[1,2]",
                    "[2,1]",
                    "[[],{}]",
                    "[\"a\",\"b\",\"a\"]",
                    "{\"a\":1}",
                    "{\"a\":1.0}",
                    "{\"a\":1,\"b\":2}",
                    "{\"b\":2,\"a\":1e0}",
                    "{\"foo\":{\"a\":[]}}",
                    "{\"\":null}",
                    "[{\"a\":0},{\"a\":-0}]")
            .map(JsonValue::parse)
            .toList();

    private RandomValues() {}

    static JsonValue number(Random random) {
        return pick(NUMBERS, random);
    }

    static JsonValue string(Random random) {
        return pick(STRINGS, random);
    }

    static JsonValue any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> number(random);
            case 1 -> string(random);
            default -> pick(OTHERS, random);
        };
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
