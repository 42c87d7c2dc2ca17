package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a schema says at each level, a document of the default depth is decided on a small stack, in every way. */
@Tag("full")
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class SmallStackTest {

    private static final int SMALL_STACK = 512 * 1024;

    private static final int DEPTH = 500;

    @TempDir
    private static Path folder;

    private static final Map<String, GeneratedSchema> SCHEMAS = new HashMap<>();

    static Stream<DeepSchema> schemas() {
        return DeepSchema.all().stream();
    }

    @BeforeAll
    static void generate() {
        SchemaBatch batch = new SchemaBatch(folder);
        Map<String, String> names = new LinkedHashMap<>();
        for (DeepSchema deep : DeepSchema.all()) {
            String name = "s" + names.size();
            names.put(name, deep.name());
            batch.add(name, deep.schema(), new SchemaSettings("2020-12", true, false));
        }
        batch.compile().forEach((name, schema) -> SCHEMAS.put(names.get(name), schema));
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void validDocumentsAreAccepted(DeepSchema deep) throws Exception {
        GeneratedSchema schema = SCHEMAS.get(deep.name());
        String json = deep.document(DEPTH, true);
        assertThat(onSmallStack(() -> schema.askType(json)).values()).containsOnly(GeneratedSchema.VALID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void invalidDocumentsAreRefused(DeepSchema deep) throws Exception {
        GeneratedSchema schema = SCHEMAS.get(deep.name());
        String json = deep.document(DEPTH, false);
        assertThat(onSmallStack(() -> schema.askType(json)).values())
                .allMatch(answer -> answer.startsWith(GeneratedSchema.REFUSED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void valuesCanBeUsed(DeepSchema deep) throws Exception {
        GeneratedSchema schema = SCHEMAS.get(deep.name());
        String json = deep.document(DEPTH, true);
        assertThat(onSmallStack(() -> schema.writtenAs(json))).isEqualTo(json);
    }

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get();
    }
}
