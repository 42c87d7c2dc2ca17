package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas with thousands of something become code that compiles without a warning, that HotSpot compiles as well
 * ({@code LoadedCode} sees to that), and that is right.
 */
@Timeout(300)
class LargeSchemasTest {

    @TempDir
    private Path temp;

    @Test
    void validatorsOfVeryLargeSchemasAreRight() {
        SchemaBatch batch = new SchemaBatch(temp);
        List<LargeSchema> schemas = LargeSchemas.all();
        schemas.forEach(
                schema -> batch.add(schema.name(), schema.schema(), new SchemaSettings("2020-12", false, true)));
        Map<String, GeneratedSchema> compiled = batch.compile();
        assertThat(batch.broken()).isEmpty();
        assertThat(batch.refused()).isEmpty();

        Map<String, Object> wrong = new LinkedHashMap<>();
        for (LargeSchema schema : schemas) {
            for (LargeSchema.Case document : schema.cases()) {
                compiled.get(schema.name()).askValidator(document.json()).forEach((way, answer) -> {
                    String expected =
                            way.startsWith("isValid") ? document.answer().split(" ")[0] : document.answer();
                    if (!answer.equals(expected)) {
                        String json = document.json();
                        wrong.put(schema + " " + way + " " + json.substring(0, Math.min(100, json.length())), answer);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }
}
