package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every value of valid traffic allocates nothing. */
class AllocationTest {

    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 1_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void allocatesNothing(String name, BooleanSupplier question) {
        assertThat(allocatedBy(question, WARM_UP)).isNotNegative();
        assertThat(allocatedBy(question, MEASURED)).isZero();
    }

    static Stream<Arguments> questions() {
        String[] names = {"a", "b"};
        String emoji = "\ud83d\ude00".repeat(10);
        JsonNumber price = JsonNumber.of("19.99");
        JsonNumber cent = JsonNumber.of("0.01");
        JsonNumber huge = JsonNumber.of("1e1000000000");
        JsonNumber hugeToo = JsonNumber.of("10e999999999");
        JsonNumber big = JsonNumber.of("9223372036854775808");
        JsonArray items = (JsonArray) JsonValue.parse("[1,2.5,\"x\",[1],{\"a\":1},{\"a\":2},true,null]");
        JsonObject small = nested(60);
        JsonObject smallToo = nested(60);
        JsonObject wide = wide();
        JsonObject wideToo = wide();
        return Stream.of(
                question("minLength", () -> JsonAssertions.hasMinLength(emoji, 10)),
                question("maxLength", () -> JsonAssertions.hasMaxLength(emoji, 10)),
                question("multipleOf", () -> JsonAssertions.isMultipleOf(price, cent)),
                question("uniqueItems", () -> JsonAssertions.areUnique(items)),
                question("required", () -> JsonAssertions.hasAll(small, names)),
                question("required of a wide object", () -> JsonAssertions.hasAll(wide, names)),
                question("compare decimals", () -> price.compareTo(cent) > 0),
                question("compare huge numbers", () -> huge.compareTo(hugeToo) == 0 && huge.compareTo(big) > 0),
                question("is written as an integer", big::isWrittenAsInteger),
                question("equal objects", () -> small.equals(smallToo)),
                question("equal wide objects", () -> wide.equals(wideToo)),
                question("equal numbers", () -> huge.equals(hugeToo)));
    }

    private static Arguments question(String name, BooleanSupplier question) {
        return Arguments.of(name, question);
    }

    private static JsonObject nested(int depth) {
        JsonObject object = JsonObject.of("a", JsonNumber.of("1.5"), "b", JsonString.of("x"));
        for (int i = 1; i < depth; i += 2) {
            object = JsonObject.of("b", JsonArray.of(object), "a", JsonBoolean.TRUE);
        }
        return object;
    }

    private static JsonObject wide() {
        JsonObject.Builder wide = JsonObject.builder();
        for (char name = 'a'; name <= 'z'; name++) {
            wide.put(String.valueOf(name), name);
        }
        return wide.build();
    }

    /** The least of several runs: the JVM itself allocates in this thread now and then. */
    private static long allocatedBy(BooleanSupplier question, int times) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            boolean holds = true;
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < times; i++) {
                holds &= question.getAsBoolean();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(holds).isTrue();
        }
        return least;
    }
}
