package io.github.presencecodegen.support;

import static io.github.presencecodegen.support.CollectingChecks.collect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each assertion, with the words and the params of its violation. */
class ViolationAssertionsTest {

    private static final String SCHEMA = "f.yaml#/x";

    @ParameterizedTest
    @CsvSource({
        "5,    integer, ''",
        "-5,   integer, ''",
        "5,    number,  ''",
        "5.0,  number,  ''",
        "5.0,  integer, 'must be an integer, but is a number'",
        "5e0,  integer, 'must be an integer, but is a number'",
        "true, integer, 'must be an integer, but is a boolean'",
        "\"x\", string, ''",
    })
    void anIntegerOfDraft4IsWrittenAsOne(String json, String expected, String message) {
        List<Violation> violations = collect(
                json, at -> assertThat(at.typeAsWritten(SCHEMA, expected)).isEqualTo(message.isEmpty()));
        assertThat(violations)
                .extracting(Violation::message)
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void constants() {
        holds("1.0", at -> at.constant(SCHEMA, json("1")));
        holds("{\"b\":[],\"a\":1}", at -> at.constant(SCHEMA, json("{\"a\":1,\"b\":[]}")));
        reports("true", at -> at.constant(SCHEMA, json("1")), "const", "must be 1, but is true", "expected", "1");
        reports(
                "[\"\u202e\"]",
                at -> at.constant(SCHEMA, json("{\"a\":null}")),
                "const",
                "must be {\"a\":null}, but is [\"\\u202e\"]",
                "expected",
                "{\"a\":null}");
    }

    @Test
    void enumerationsOfAnyValues() {
        JsonValue[] allowed = {json("6"), json("\"a\""), json("[1]"), json("null")};
        for (String value : List.of("6.0", "\"a\"", "[1e0]", "null")) {
            holds(value, at -> at.enumeration(SCHEMA, allowed));
        }
        reports(
                "{}",
                at -> at.enumeration(SCHEMA, allowed),
                "enum",
                "must be one of 6, \"a\", [1], null, but is {}",
                "allowed",
                "6, \"a\", [1], null");
        reports(
                "0",
                at -> at.enumeration(SCHEMA, json("false")),
                "enum",
                "must be false, but is 0",
                "allowed",
                "false");
        reports("0", at -> at.enumeration(SCHEMA), "enum", "no value is allowed, but there is 0", "allowed", "");
    }

    @Test
    void limitsOfNumbers() {
        JsonNumber limit = JsonNumber.of("1.50");
        for (String value : List.of("1.5", "2", "1e1000000000", "\"0\"", "[]")) {
            holds(value, at -> at.minimum(SCHEMA, limit));
        }
        for (String value : List.of("15e-1", "1", "-1e1000000000", "null")) {
            holds(value, at -> at.maximum(SCHEMA, limit));
        }
        holds("1.51", at -> at.exclusiveMinimum(SCHEMA, limit));
        holds("1.49", at -> at.exclusiveMaximum(SCHEMA, limit));
        reports("1", at -> at.minimum(SCHEMA, limit), "minimum", "must be at least 1.50, but is 1", "limit", "1.50");
        reports("2", at -> at.maximum(SCHEMA, limit), "maximum", "must be at most 1.50, but is 2", "limit", "1.50");
        reports(
                "1.5",
                at -> at.exclusiveMinimum(SCHEMA, limit),
                "exclusiveMinimum",
                "must be greater than 1.50, but is 1.5",
                "limit",
                "1.50");
        reports(
                "1.5",
                at -> at.exclusiveMaximum(SCHEMA, limit),
                "exclusiveMaximum",
                "must be less than 1.50, but is 1.5",
                "limit",
                "1.50");
    }

    @Test
    void multiples() {
        JsonNumber divisor = JsonNumber.of("0.01");
        holds("19.99", at -> at.multipleOf(SCHEMA, divisor));
        holds("\"0.001\"", at -> at.multipleOf(SCHEMA, divisor));
        reports(
                "0.015",
                at -> at.multipleOf(SCHEMA, divisor),
                "multipleOf",
                "must be a multiple of 0.01, but is 0.015",
                "divisor",
                "0.01");
    }

    @Test
    void lengths() {
        holds("\"\ud83d\ude00\"", at -> at.maxLength(SCHEMA, 1));
        holds("\"ab\"", at -> at.minLength(SCHEMA, 2));
        holds("[]", at -> at.minLength(SCHEMA, 2));
        holds("12345", at -> at.maxLength(SCHEMA, 2));
        reportsSize("\"\ud83d\ude00\"", at -> at.minLength(SCHEMA, 2), "minLength", "at least 2 characters", 2, 1);
        reportsSize("\"abc\"", at -> at.maxLength(SCHEMA, 1), "maxLength", "at most 1 character", 1, 3);
    }

    @Test
    void sizes() {
        holds("[1]", at -> at.minItems(SCHEMA, 1));
        holds("[1]", at -> at.maxItems(SCHEMA, 1));
        holds("{}", at -> at.minItems(SCHEMA, 1));
        holds("{\"a\":1}", at -> at.minProperties(SCHEMA, 1));
        holds("{\"a\":1}", at -> at.maxProperties(SCHEMA, 1));
        holds("[]", at -> at.minProperties(SCHEMA, 1));
        reportsSize("[]", at -> at.minItems(SCHEMA, 1), "minItems", "at least 1 item", 1, 0);
        reportsSize("[1,2,3]", at -> at.maxItems(SCHEMA, 2), "maxItems", "at most 2 items", 2, 3);
        reportsSize("{}", at -> at.minProperties(SCHEMA, 2), "minProperties", "at least 2 properties", 2, 0);
        reportsSize(
                "{\"a\":1,\"b\":2}", at -> at.maxProperties(SCHEMA, 1), "maxProperties", "at most 1 property", 1, 2);
        reportsSize("[1]", at -> at.maxItems(SCHEMA, 0), "maxItems", "at most 0 items", 0, 1);
    }

    @Test
    void patternsAndFormats() {
        holds("\"abc\"", at -> at.pattern(SCHEMA, text -> text.contains("b"), "b"));
        holds("5", at -> at.pattern(SCHEMA, text -> false, "b"));
        holds("5", at -> at.format(SCHEMA, text -> false, "date"));
        String source = "^\\d\n" + "x".repeat(100);
        reports(
                "\"a\\u0000\"",
                at -> at.pattern(SCHEMA, text -> false, source),
                "pattern",
                "must match the pattern \"^\\\\d\\u000a" + "x".repeat(54) + "...\", but is \"a\\u0000\"",
                "pattern",
                source);
        reports(
                "\"2020\"",
                at -> at.format(SCHEMA, text -> false, "date"),
                "format",
                "must have the format \"date\", but is \"2020\"",
                "format",
                "date");
    }

    @Test
    void uniqueItems() {
        holds("[1,2,\"1\",true]", at -> at.uniqueItems(SCHEMA));
        holds("{\"a\":1,\"b\":1}", at -> at.uniqueItems(SCHEMA));
        for (String end : List.of("]", ",5,6,7,8,9,10,11,12]")) {
            assertThat(collect("[0,[2],1,3,1.0,0e5,[2]" + end, at -> at.uniqueItems(SCHEMA)))
                    .containsExactly(new Violation(
                            "",
                            "uniqueItems",
                            SCHEMA + "/uniqueItems",
                            "must have unique items, but those at 2 and 4 are equal",
                            Map.of("first", "2", "second", "4")));
        }
    }

    @Test
    void showsOnlyTheBeginningOfWhatItFound() {
        String large = "[\"" + "x".repeat(100_000) + "\"]";
        String found =
                collect(large, at -> at.constant(SCHEMA, json("1"))).get(0).message();
        assertThat(found).hasSizeLessThan(100).endsWith("...");
        String number = "1" + "0".repeat(900);
        assertThat(collect(number, at -> at.maximum(SCHEMA, JsonNumber.of("9".repeat(900))))
                        .get(0)
                        .message())
                .hasSizeLessThan(200);
    }

    private static JsonValue json(String text) {
        return JsonValue.parse(text);
    }

    private static void holds(String json, Consumer<ViolationCollector> check) {
        assertThat(collect(json, check)).isEmpty();
    }

    private static void reports(
            String json,
            Consumer<ViolationCollector> check,
            String keyword,
            String message,
            String param,
            String value) {
        assertThat(collect(json, check))
                .containsExactly(new Violation("", keyword, SCHEMA + "/" + keyword, message, Map.of(param, value)));
    }

    private static void reportsSize(
            String json, Consumer<ViolationCollector> check, String keyword, String allowed, int limit, int actual) {
        assertThat(collect(json, check))
                .containsExactly(new Violation(
                        "",
                        keyword,
                        SCHEMA + "/" + keyword,
                        "must have " + allowed + ", but has " + actual,
                        Map.of("limit", String.valueOf(limit), "actual", String.valueOf(actual))));
    }
}
