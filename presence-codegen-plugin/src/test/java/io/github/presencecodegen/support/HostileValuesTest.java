package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What a stranger may send to take time, memory or stack. The limits are far above what is needed. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileValuesTest {

    private static final long STACK_BYTES = 512 * 1024;
    private static final JsonLimits DEEP = JsonLimits.DEFAULT.withMaxDepth(1_000_000);

    @Test
    void numbersWithHugeExponents() throws Exception {
        String exponent = "9".repeat(900);
        onSmallStack(() -> {
            for (String value :
                    List.of("1e1000000000", "1e" + exponent, "-7e-" + exponent, "1".repeat(90) + "e1000000")) {
                JsonNumber number = JsonNumber.of(value);
                for (String divisor : List.of("0.01", "3", "1e-400", "1e" + exponent, "7".repeat(1000))) {
                    for (int i = 0; i < 100; i++) {
                        JsonAssertions.isMultipleOf(number, JsonNumber.of(divisor));
                        number.compareTo(JsonNumber.of(divisor));
                    }
                }
            }
        });
    }

    @Test
    void aNumberOfAMillionDigits() throws Exception {
        String digits = "7".repeat(1_000_000);
        JsonLimits limits = JsonLimits.DEFAULT.withMaxNumberLength(2_000_000);
        onSmallStack(() -> {
            JsonNumber number = (JsonNumber) JsonValue.parse(digits + ".25", limits);
            assertThat(JsonAssertions.isMultipleOf(number, JsonNumber.of("0.05")))
                    .isTrue();
            assertThat(JsonAssertions.isMultipleOf(number, JsonNumber.of("0.1")))
                    .isFalse();
            assertThat(number.compareTo((JsonNumber) JsonValue.parse(digits + ".26", limits)))
                    .isNegative();
        });
    }

    @Test
    void manyItems() throws Exception {
        onSmallStack(() -> {
            assertUnique(20_000, i -> "\"" + "x".repeat(500) + i + "\"");
            assertUnique(20_000, i -> "\"" + colliding(i, 15) + "\"");
            assertUnique(16_384, i -> "[\"" + colliding(i, 14) + "\"]");
            assertUnique(16_384, i -> "{\"" + colliding(i, 14) + "\":1}");
            assertUnique(10_000, i -> "{\"z\":" + i + ",\"a\":{\"c\":1,\"b\":[2,{}]}}");
            assertUnique(10_000, i -> i + ".5e" + "9".repeat(100));
        });
    }

    @Test
    void manyDeepItemsWithTheSameBeginning() throws Exception {
        onSmallStack(() -> {
            assertUnique(5_000, i -> "[".repeat(400) + i + "]".repeat(400));
            assertUnique(2_000, i -> "{\"a\":0,\"b\":".repeat(400) + i + "}".repeat(400));
            assertUnique(20, i -> "[".repeat(100_000) + i + "]".repeat(100_000));
        });
    }

    @Test
    void oneWideObjectBesideMany() throws Exception {
        String wide = members(100_000, i -> "x".repeat(100) + i);
        onSmallStack(() ->
                assertUnique(5_000, i -> i % 1000 == 0 ? "[" + i + "," + wide + "]" : members(8, j -> i + "." + j)));
    }

    @Test
    void collidingNames() throws Exception {
        String json = members(32_768, i -> colliding(i, 15));
        onSmallStack(() -> {
            JsonObject object = (JsonObject) JsonValue.parse(json);
            assertThat(object.size()).isEqualTo(32_768);
            assertThat(object.get(colliding(32_767, 15))).isEqualTo(JsonNumber.of(32_767));
            assertThat(object.equals(JsonValue.parse(json))).isTrue();
            assertThat(colliding(0, 15)).hasSameHashCodeAs(colliding(32_767, 15));
        });
    }

    @Test
    void deepEqualValues() throws Exception {
        String json = "{\"a\":[".repeat(100_000) + "1" + "]}".repeat(100_000);
        onSmallStack(() -> {
            JsonValue one = JsonValue.parse(json, DEEP);
            JsonValue other = JsonValue.parse(json.replace("1", "1.0"), DEEP);
            assertThat(one.equals(other)).isTrue();
            assertThat(new JsonOrder().compare(one, other)).isZero();
            assertThat(JsonAssertions.areUnique(JsonArray.of(one, other))).isFalse();
        });
    }

    @Test
    void manyViolationsOfOnePlace() throws Exception {
        String json = members(100_000, i -> colliding(i, 17));
        onSmallStack(() -> {
            JsonObject object = (JsonObject) JsonValue.parse(json);
            List<Violation> violations = ViolationCollector.collect(
                    new CollectingChecks(at -> {
                        for (int round = 0; round < 2; round++) {
                            for (String name : object.names()) {
                                at.unexpectedMember("f.yaml#", "additionalProperties", name);
                            }
                        }
                    }),
                    object,
                    JsonLimits.DEFAULT.withMaxViolations(1_000_000));
            assertThat(violations).hasSize(100_000);
            assertThat(violations.get(99_999).params()).isEqualTo(Map.of("property", colliding(99_999, 17)));
        });
    }

    private static void assertUnique(int size, IntFunction<String> item) {
        List<String> items = IntStream.range(0, size).mapToObj(item).toList();
        JsonArray unique = (JsonArray) JsonValue.parse("[" + String.join(",", items) + "]", DEEP);
        assertThat(JsonAssertions.areUnique(unique)).isTrue();
        JsonValue again = JsonValue.parse(items.get(size - 1), DEEP);
        assertThat(JsonAssertions.areUnique(unique.toBuilder().add(again).build()))
                .isFalse();
    }

    private static String members(int size, IntFunction<String> name) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(name.apply(i))
                    .append("\":")
                    .append(i);
        }
        return json.append('}').toString();
    }

    /** One of many texts with the same hash code: "Aa" and "BB" have the same. */
    private static String colliding(int number, int bits) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bits; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static void onSmallStack(Runnable work) throws InterruptedException, ExecutionException {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread thread = new Thread(null, task, "small stack", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        task.get();
    }
}
