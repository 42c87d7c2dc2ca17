package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Generates validators of large schemas, compiles them without a warning, and asks them about the documents. */
final class LargeSchemaRun {

    private LargeSchemaRun() {}

    /** What the validators of the schemas answer, where that is wrong. */
    static Map<String, Object> wrongAnswers(List<LargeSchema> schemas, Path folder) {
        SchemaBatch batch = new SchemaBatch(folder);
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
        return wrong;
    }
}
