package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import io.github.presencecodegen.testing.ValidatorCalls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A generated validator allocates nothing to find a parsed document valid. The schemas, each with valid documents, are in
 * {@code src/test/resources/allocation.txt}. What may allocate is not among them: {@code multipleOf} of numbers with an
 * exponent or of more than 18 digits, {@code uniqueItems} of more than eight, patterns that take trying, the formats
 * {@code regex} and {@code idn-hostname}, and deep values of recursive schemas whose branches lead to the same members.
 */
class ValidatorAllocationTest {

    private static final Path CASES = Path.of("src/test/resources/allocation.txt");
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 1_000;

    @TempDir
    private Path folder;

    private record Case(String title, String schema, Stream<String> documents) {

        static Case of(String text) {
            String[] lines = text.split("\n", 3);
            return new Case(lines[0], lines[1], lines[2].lines());
        }
    }

    @TestFactory
    Stream<DynamicTest> allocates_nothing_on_valid_input() {
        SchemaBatch batch = new SchemaBatch(folder);
        Map<String, Case> cases = cases();
        SchemaSettings settings = new SchemaSettings("matrix", true, true);
        cases.forEach((name, each) -> batch.add(name, each.schema, settings));
        var schemas = batch.compile();
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.broken()).isEmpty();
        return cases.entrySet().stream().flatMap(entry -> {
            ValidatorCalls calls = schemas.get(entry.getKey()).calls();
            return entry.getValue()
                    .documents
                    .map(json ->
                            DynamicTest.dynamicTest(entry.getValue().title + " " + json, () -> check(calls, json)));
        });
    }

    private static void check(ValidatorCalls calls, String json) {
        Object tree = calls.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(calls.validate(tree)).isEmpty();
        allocatedBy(() -> calls.isValid(tree), WARM_UP);
        assertThat(allocatedBy(() -> calls.isValid(tree), MEASURED)).isZero();
        allocatedBy(() -> calls.validate(tree).isEmpty(), WARM_UP);
        assertThat(allocatedBy(() -> calls.validate(tree).isEmpty(), MEASURED)).isZero();
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

    private static Map<String, Case> cases() {
        try {
            Map<String, Case> cases = new LinkedHashMap<>();
            for (String part : Files.readString(CASES).split("(?m)^=== ")) {
                if (!part.isBlank()) {
                    cases.put("s" + cases.size(), Case.of(part));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
