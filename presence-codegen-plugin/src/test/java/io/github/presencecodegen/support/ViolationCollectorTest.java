package io.github.presencecodegen.support;

import static io.github.presencecodegen.support.CollectingChecks.collect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationCollectorTest {

    private static final String SCHEMA = "f.yaml#/x";

    @Test
    void hasTheOrderOfTheDocumentAndThenThatOfTheSchema() {
        List<Violation> violations = collect("{\"b\":[1,2],\"a\":3}", at -> {
            at.enter("a");
            at.report("k1", SCHEMA, "m", Map.of());
            at.leave();
            at.enter("b");
            at.enter(1);
            at.report("k2", SCHEMA, "m", Map.of());
            at.leave();
            at.enter(0);
            at.report("k4", SCHEMA, "m", Map.of());
            at.report("k3", SCHEMA, "m", Map.of());
            at.leave();
            at.report("k5", SCHEMA, "m", Map.of());
            at.leave();
            at.report("k6", SCHEMA, "m", Map.of());
        });
        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.keyword())
                .containsExactly(" k6", "/b k5", "/b/0 k4", "/b/0 k3", "/b/1 k2", "/a k1");
        assertThat(violations.get(0).schemaLocation()).isEqualTo("f.yaml#/x/k6");
    }

    @Test
    void tellsTheSameOnlyOnceWithTheFirstLocation() {
        List<Violation> violations = collect("{\"a\":1,\"b\":1}", at -> {
            for (String location : List.of("first.yaml#", "second.yaml#")) {
                at.enter("a");
                at.type(location, "string");
                at.leave();
                at.enter("b");
                at.type(location, location.startsWith("f") ? "string" : "null");
                at.leave();
            }
        });
        assertThat(violations)
                .extracting(Violation::schemaLocation)
                .containsExactly("first.yaml#/type", "first.yaml#/type", "second.yaml#/type");
    }

    @Test
    void checksMembersAndItemsThatAreThere() {
        List<Violation> violations = collect("{\"a\":1,\"b\":[1,\"x\",2]}", at -> {
            at.member("a", member -> member.report("k", SCHEMA, "m", Map.of()));
            at.member("absent", member -> member.report("never", SCHEMA, "m", Map.of()));
            at.memberType("a", SCHEMA, "string");
            at.memberType("absent", SCHEMA, "string");
            at.member("b", items -> {
                items.items(2, item -> item.report("last", SCHEMA, "m", Map.of()));
                items.itemTypes(1, SCHEMA, "string");
            });
            at.items(0, item -> item.report("never", SCHEMA, "m", Map.of()));
        });
        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.keyword())
                .containsExactly("/a k", "/a type", "/b/2 last", "/b/2 type");
    }

    @Test
    void pointersAreExact() {
        List<Violation> violations = collect("{\"a/b~c\\n\":{\"\":[[0]]}}", at -> {
            at.enter("a/b~c\n");
            at.enter("");
            at.enter(0);
            at.enter(0);
            at.report("k", SCHEMA, "m", Map.of());
        });
        assertThat(violations.get(0).pointer()).isEqualTo("/a~1b~0c\n//0/0");
    }

    @Test
    void movesOnlyWhereSomethingIs() {
        collect("{\"a\":[1],\"b\":2}", at -> {
            assertThat(at.items()).isZero();
            assertThat(at.members()).isEqualTo(2);
            assertThat(at.enter("x")).isFalse();
            assertThat(at.enter("a")).isTrue();
            assertThat(at.enter("a")).isFalse();
            assertThat(at.items()).isEqualTo(1);
            assertThat(at.members()).isZero();
            at.enter(0);
            assertThat(at.value()).isEqualTo(JsonNumber.of(1));
            assertThat(at.items()).isZero();
            assertThatIllegalStateException().isThrownBy(() -> at.enter(0));
            at.leave();
            at.leave();
            at.enter(1);
            assertThat(at.value()).isEqualTo(JsonNumber.of(2));
            at.leave();
            assertThatIllegalStateException().isThrownBy(at::leave);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "5,      integer, ''",
        "5.0,    integer, ''",
        "5,      number,  ''",
        "5.5,    number,  ''",
        "5.5,    integer, 'must be an integer, but is a number'",
        "5,      string,  'must be a string, but is an integer'",
        "null,   object,  'must be an object, but is null'",
        "'\"\"', null,    'must be null, but is a string'",
        "[],     boolean, 'must be a boolean, but is an array'",
    })
    void checksTypes(String json, String expected, String message) {
        List<Violation> violations =
                collect(json, at -> assertThat(at.type(SCHEMA, expected)).isEqualTo(message.isEmpty()));
        assertThat(violations)
                .extracting(Violation::message)
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void checksSeveralTypes() {
        List<Violation> violations = collect("true", at -> at.type(SCHEMA, "string", "integer", "null"));
        assertThat(violations)
                .containsExactly(new Violation(
                        "",
                        "type",
                        "f.yaml#/x/type",
                        "must be a string, an integer or null, but is a boolean",
                        Map.of("expected", "string, integer, null", "actual", "boolean")));
    }

    @Test
    void namesEachMemberThatIsMissing() {
        assertThat(collect("{\"b\":1}", at -> at.required(SCHEMA, "a", "b", "c")))
                .containsExactly(
                        new Violation(
                                "",
                                "required",
                                "f.yaml#/x/required",
                                "required property \"a\" is missing",
                                Map.of("property", "a")),
                        new Violation(
                                "",
                                "required",
                                "f.yaml#/x/required",
                                "required property \"c\" is missing",
                                Map.of("property", "c")));
        assertThat(collect("[]", at -> at.required(SCHEMA, "a"))).isEmpty();
        String odd = "x\n".repeat(100);
        assertThat(collect("{}", at -> at.required(SCHEMA, odd)).get(0).params())
                .containsEntry("property", odd);
    }

    @Test
    void showsWhatIsAllowed() {
        assertThat(collect("\"busy\"", at -> {
                    at.enumeration(SCHEMA, "busy"::equals, "x");
                    at.enumeration(SCHEMA, text -> false, "offline", "unavailable", "online");
                }))
                .extracting(Violation::message, Violation::params)
                .containsExactly(tuple(
                        "must be one of \"offline\", \"unavailable\", \"online\", but is \"busy\"",
                        Map.of("allowed", "\"offline\", \"unavailable\", \"online\"")));
        assertThat(collect("\"x\"", at -> at.enumeration(SCHEMA, text -> false, "m.presence")))
                .extracting(Violation::message)
                .containsExactly("must be \"m.presence\", but is \"x\"");
        String[] many = IntStream.range(0, 5000).mapToObj(i -> "value" + i).toArray(String[]::new);
        assertThat(collect("\"x\"", at -> at.enumeration(SCHEMA, text -> false, many))
                        .get(0)
                        .message())
                .hasSizeLessThan(500)
                .contains(" more, but is \"x\"");
    }

    @Test
    void aValueThatIsNoTextIsNotListed() {
        assertThat(collect("5", at -> at.enumeration(SCHEMA, text -> true, "5")))
                .hasSize(1);
    }

    @Test
    void checksTheRangeOfIntegersAlone() {
        assertThat(collect("9223372036854775808", at -> at.range(SCHEMA, "int64")))
                .containsExactly(new Violation(
                        "",
                        "format",
                        "f.yaml#/x/format",
                        "must be in the range of a 64-bit integer, but is 9223372036854775808",
                        Map.of("format", "int64")));
        assertThat(collect("2147483648.0", at -> at.range(SCHEMA, "int32"))).hasSize(1);
        assertThat(collect("2147483648", at -> at.range(SCHEMA, "int64"))).isEmpty();
        assertThat(collect("1e999999999", at -> at.range(SCHEMA, "int64"))).hasSize(1);
        assertThat(collect("1.5", at -> at.range(SCHEMA, "int32"))).isEmpty();
        assertThat(collect("\"x\"", at -> at.range(SCHEMA, "int32"))).isEmpty();
    }

    @Test
    void namesEachMemberThatAnotherRequires() {
        assertThat(collect("{\"a\":1,\"c\":2}", at -> {
                    at.dependentRequired(SCHEMA, "dependentRequired", "a", "b", "c", "d\n");
                    at.dependentRequired(SCHEMA, "dependentRequired", "z", "y");
                    at.dependentRequired(SCHEMA, "dependencies", "c", "b");
                }))
                .containsExactly(
                        new Violation(
                                "",
                                "dependentRequired",
                                "f.yaml#/x/dependentRequired",
                                "property \"b\" is missing, which \"a\" requires",
                                Map.of("property", "b", "requiredBy", "a")),
                        new Violation(
                                "",
                                "dependentRequired",
                                "f.yaml#/x/dependentRequired",
                                "property \"d\\u000a\" is missing, which \"a\" requires",
                                Map.of("property", "d\n", "requiredBy", "a")),
                        new Violation(
                                "",
                                "dependencies",
                                "f.yaml#/x/dependencies",
                                "property \"b\" is missing, which \"c\" requires",
                                Map.of("property", "b", "requiredBy", "c")));
        assertThat(collect("[]", at -> at.dependentRequired(SCHEMA, "dependentRequired", "a", "b")))
                .isEmpty();
    }

    @Test
    void reportsWhatIsForbidden() {
        assertThat(collect("{\"a\":[1]}", at -> {
                    at.unexpectedMember(SCHEMA, "additionalProperties", "a");
                    at.propertyName(SCHEMA, "a", true);
                    at.propertyName(SCHEMA, "a", false);
                    at.enter("a");
                    at.forbidden(SCHEMA, "properties");
                    at.leave();
                }))
                .containsExactly(
                        new Violation(
                                "",
                                "additionalProperties",
                                "f.yaml#/x/additionalProperties",
                                "property \"a\" is not allowed",
                                Map.of("property", "a")),
                        new Violation(
                                "",
                                "propertyNames",
                                "f.yaml#/x/propertyNames",
                                "property \"a\" is not allowed",
                                Map.of("property", "a")),
                        new Violation(
                                "/a",
                                "properties",
                                "f.yaml#/x/properties",
                                "no value is allowed here, but there is [1]",
                                Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, -1, false, contains, 'must have at least 1 item that matches, but has 0', 1",
        "0, 1, -1, true, minContains, 'must have at least 1 item that matches, but has 0', 1",
        "1, 2, -1, true, minContains, 'must have at least 2 items that match, but has 1', 2",
        "3, 1, 2, false, maxContains, 'must have at most 2 items that match, but has 3', 2",
        "1, 0, 0, true, maxContains, 'must have at most 0 items that match, but has 1', 0",
        "0, 0, -1, true, '', '', 0",
        "2, 1, 2, true, '', '', 0",
        "9, 1, -1, false, '', '', 0",
    })
    void countsItemsThatMatch(
            int found, int min, int max, boolean minIsWritten, String keyword, String message, String limit) {
        List<Violation> violations = collect("[]", at -> at.contains(SCHEMA, found, min, max, minIsWritten));
        Map<String, String> params = Map.of("limit", limit, "actual", String.valueOf(found));
        assertThat(violations)
                .isEqualTo(
                        keyword.isEmpty()
                                ? List.of()
                                : List.of(new Violation("", keyword, "f.yaml#/x/" + keyword, message, params)));
        assertThat(collect("{}", at -> at.contains(SCHEMA, 0, 1, -1, false))).isEmpty();
    }

    @Test
    void checksWhatMustNotMatch() {
        assertThat(collect("5", at -> at.not(SCHEMA, JsonNumber.of(6)::equals))).isEmpty();
        assertThat(collect("5", at -> at.not(SCHEMA, JsonNumber.of(5)::equals)))
                .containsExactly(new Violation(
                        "", "not", "f.yaml#/x/not", "must not match the subschema of not, but does: 5", Map.of()));
    }

    @Test
    void knowsMembers() {
        collect("{\"a\":1}", at -> {
            assertThat(at.has("a")).isTrue();
            assertThat(at.has("b")).isFalse();
            at.enter("a");
            assertThat(at.has("a")).isFalse();
        });
    }

    @Test
    void whatComesFromOutsideIsEscapedAndCut() {
        String hostile = "\u202e\r\n\u0000\ufeff\u2028\"\\" + "\ud83d\ude00".repeat(1000);
        JsonValue value = JsonString.of(hostile);
        String message = collect(value.toJson(), at -> at.enumeration(SCHEMA, text -> false, "a"))
                .get(0)
                .message();
        assertThat(message)
                .startsWith("must be \"a\", but is \"\\u202e\\u000d\\u000a\\u0000\\ufeff\\u2028\\\"\\\\\ud83d\ude00")
                .endsWith("\ud83d\ude00...\"");
        String shown = message.substring(message.indexOf("is \"") + 4, message.length() - 4);
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(64);
        collect("{\"a\":\"" + "x".repeat(1000) + "\"}", at -> {
            assertThat(at.shown()).hasSize(67).endsWith("...");
            assertThat(ViolationCollector.shown("\ud800")).isEqualTo("\"\\ud800\"");
            assertThat(ViolationCollector.shown("x".repeat(64))).hasSize(66);
            assertThat(ViolationCollector.shown("x".repeat(65))).hasSize(69);
        });
    }

    @Test
    void keepsTheFirstOfTheDocumentHoweverManyAreReportedInWhateverOrder() {
        String json = IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        JsonLimits limits = JsonLimits.DEFAULT.withMaxViolations(3);
        for (boolean forward : new boolean[] {true, false}) {
            int[] built = {0};
            List<Violation> violations = ViolationCollector.collect(
                    new CollectingChecks(at -> {
                        for (int i = 0; i < at.items(); i++) {
                            at.enter(forward ? i : at.items() - 1 - i);
                            built[0] += at.isWanted() ? 1 : 0;
                            at.type(SCHEMA, "string");
                            at.type("other.yaml#", "string");
                            at.leave();
                        }
                    }),
                    JsonValue.parse(json),
                    limits);
            assertThat(violations).extracting(Violation::pointer).containsExactly("/0", "/1", "/2");
            assertThat(violations).extracting(Violation::schemaLocation).containsOnly("f.yaml#/x/type");
            assertThat(built[0]).isEqualTo(forward ? 3 : 20_000);
        }
        assertThat(collect(json, at -> {
                    for (int i = 0; i < at.items(); i++) {
                        at.enter(i);
                        at.type(SCHEMA, "string");
                        at.leave();
                    }
                }))
                .hasSize(100);
    }
}
