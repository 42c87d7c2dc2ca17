package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random schemas and documents, on which our validators and networknt's must agree. A disagreement is decided by the
 * standard, and kept in {@code src/test/resources/differential}. The system properties {@code differential.schemas} and
 * {@code differential.seed} ask for more for each draft, or for others.
 */
class NetworkntDifferentialTest {

    private static final int BATCH = 150;

    private static final int SHOWN = 50;

    @TempDir
    private Path temp;

    private final int schemas = Integer.getInteger("differential.schemas", 60);
    private final Random random = new Random(Long.getLong("differential.seed", 20201212));
    private final List<String> disagreements = new ArrayList<>();
    private int pairs;
    private int valid;

    @ParameterizedTest
    @EnumSource
    void givesTheVerdictsOfNetworknt(Draft draft) {
        for (int left = schemas; left > 0; left -= BATCH) {
            check(draft, Math.min(left, BATCH));
        }
        System.out.println("Differential test, %s: %d schemas, %d documents, %d of them valid, %d disagreements"
                .formatted(draft.dialect(), schemas, pairs, valid, disagreements.size()));
        assertThat(disagreements.stream().limit(SHOWN).collect(Collectors.joining("\n\n")))
                .isEmpty();
        assertThat(valid).as("documents that are valid").isBetween(pairs / 10, pairs * 9 / 10);
    }

    private void check(Draft draft, int count) {
        SchemaBatch batch = new SchemaBatch(temp);
        SchemaSettings settings = new SchemaSettings(draft.dialect(), false, true);
        List<DifferentialSample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DifferentialSample sample = DifferentialSample.of(draft, random);
            samples.add(sample);
            batch.add("g" + i, sample.schema().toJson(), settings);
        }
        Map<String, GeneratedSchema> code = batch.compile();
        batch.refused().forEach((name, why) -> noCode(samples.get(indexOf(name)), why));
        batch.broken().forEach((name, why) -> noCode(samples.get(indexOf(name)), why));
        code.forEach((name, schema) -> samples.get(indexOf(name)).documents().forEach((document, expected) -> {
            pairs++;
            valid += expected ? 1 : 0;
            compare(samples.get(indexOf(name)).schema(), document, expected, schema.askValidator(document));
        }));
    }

    private static int indexOf(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private void noCode(DifferentialSample sample, String why) {
        disagreements.add("no code: " + why + "\n  schema " + sample.schema().toJson());
    }

    private void compare(JsonObject schema, String document, boolean expected, Map<String, String> answers) {
        boolean agreed = answers.values().stream()
                .allMatch(answer ->
                        expected ? answer.equals(GeneratedSchema.VALID) : answer.startsWith(GeneratedSchema.REFUSED));
        if (!agreed) {
            disagreements.add("networknt says " + (expected ? "valid" : "refused") + ", we say " + answers
                    + "\n  schema " + schema.toJson() + "\n  document " + document);
        }
    }
}
