package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import io.github.presencecodegen.testing.ValidatorCalls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are made to do harm, through generated validators, on a small stack. The times are printed: nothing but
 * hanging fails.
 */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileJsonTest {

    private static final int SMALL_STACK = 512 * 1024;

    private static final SchemaSettings SETTINGS = new SchemaSettings("2020-12", true, true);

    private static final StringBuilder TIMES = new StringBuilder();

    @TempDir
    private static Path folder;

    private static Map<String, GeneratedSchema> schemas;

    static Stream<HostileJson> documents() {
        return HostileJson.all().stream();
    }

    @BeforeAll
    static void generate() {
        SchemaBatch batch = new SchemaBatch(folder);
        names().forEach((schema, name) -> batch.add(name, schema, SETTINGS));
        schemas = batch.compile();
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.broken()).isEmpty();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        HostileJson.all().forEach(each -> names.putIfAbsent(each.schema(), "s" + names.size()));
        return names;
    }

    @AfterAll
    static void printTimes() {
        System.out.printf("milliseconds on a stack of 512 KB: parse, isValid, validate%n%s", TIMES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isAnswered(HostileJson hostile) throws Exception {
        ValidatorCalls calls = schemas.get(names().get(hostile.schema())).calls();
        byte[] json = hostile.document().get().getBytes(StandardCharsets.UTF_8);
        FutureTask<String> asking = new FutureTask<>(() -> ask(hostile.name(), calls, json));
        Thread thread = new Thread(null, asking, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        assertThat(asking.get()).isEqualTo(hostile.verdict());
    }

    /** The first violation, after all ways of asking have agreed; as the tree too, unless the text has none. */
    private static String ask(String name, ValidatorCalls calls, byte[] json) {
        long start = System.nanoTime();
        List<?> violations = calls.validate(json);
        boolean isMalformed = shortly(violations).equals("$parse");
        Object tree = isMalformed ? null : calls.parse(json);
        long parsed = System.nanoTime();
        boolean isValid = isMalformed ? calls.isValid(json) : calls.isValid(tree);
        long decided = System.nanoTime();
        assertThat(isValid).isEqualTo(violations.isEmpty());
        if (!isMalformed) {
            assertThat(calls.validate(tree)).isEqualTo(violations);
        }
        long reported = System.nanoTime();
        TIMES.append(String.format(
                "%-70s %8.1f %8.1f %8.1f %s%n",
                name,
                (parsed - start) / 1e6,
                (decided - parsed) / 1e6,
                (reported - decided) / 1e6,
                shortly(violations)));
        return shortly(violations);
    }

    private static String shortly(List<?> violations) {
        if (violations.isEmpty()) {
            return GeneratedSchema.VALID;
        }
        return violations.get(0).toString().replaceFirst("^\\S+ (\\S+):(?s:.*)", "$1");
    }
}
