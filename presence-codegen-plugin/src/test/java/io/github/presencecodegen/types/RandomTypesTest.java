package io.github.presencecodegen.types;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.InvalidJsonException;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random schemas that become types. What is generated of each compiles without a warning, all its answers about random
 * documents agree, and what is read is written as it came. The system properties {@code types.schemas} and
 * {@code types.seed} ask for more schemas, or for others; the seed of each is printed where it fails.
 */
class RandomTypesTest {

    private static final SchemaSettings SETTINGS = new SchemaSettings("2020-12", false, false);
    private static final int BATCH = 100;
    private static final int DOCUMENTS = 30;
    private static final int SHOWN = 30;

    @TempDir
    private Path temp;

    private final List<String> failures = new ArrayList<>();
    private int generated;
    private int documents;
    private int valid;

    @Test
    void everyTypeIsReadCheckedAndWrittenInOneWay() {
        int schemas = Integer.getInteger("types.schemas", BATCH);
        long seed = Long.getLong("types.seed", 112);
        for (int done = 0; done < schemas; done += BATCH) {
            check(seed + done, Math.min(schemas - done, BATCH));
        }
        System.out.println("Random types: %d of %d schemas become types, %d documents, %d of them valid, %d failures"
                .formatted(generated, schemas, documents, valid, failures.size()));
        assertThat(String.join("\n\n", failures.subList(0, Math.min(SHOWN, failures.size()))))
                .isEmpty();
        assertThat(generated).isGreaterThan(schemas / 2);
        assertThat(valid).isBetween(documents / 5, documents * 4 / 5);
    }

    private void check(long first, int count) {
        SchemaBatch batch = new SchemaBatch(temp);
        Map<String, Long> seeds = new LinkedHashMap<>();
        for (long seed = first; seed < first + count; seed++) {
            seeds.put("s" + seed, seed);
            batch.add("s" + seed, RandomTypeSchema.of(seed).toJson(), SETTINGS);
        }
        Map<String, GeneratedSchema> code = batch.compile();
        batch.broken().forEach((name, why) -> fail(seeds.get(name), why));
        generated +=
                (int) code.values().stream().filter(GeneratedSchema::hasType).count();
        code.forEach((name, schema) -> check(seeds.get(name), schema));
    }

    private void check(long seed, GeneratedSchema code) {
        JsonObject schema = RandomTypeSchema.of(seed);
        for (String document : documents(schema, seed)) {
            documents++;
            Map<String, String> answers = code.hasType() ? code.askType(document) : code.askValidator(document);
            boolean isValid = answers.containsValue(GeneratedSchema.VALID);
            valid += isValid ? 1 : 0;
            if (!isAgreed(answers)) {
                fail(seed, "the answers differ: " + answers + "\n  document " + document);
                return;
            }
            String kept = isValid && code.hasType() ? code.writtenAs(document) : document;
            if (!kept.equals(document)) {
                fail(seed, kept + "\n  document " + document);
                return;
            }
        }
    }

    /** The same words, but where the answer is only yes or no; never the mark of a codec that was wrong. */
    private static boolean isAgreed(Map<String, String> answers) {
        Set<String> said = new LinkedHashSet<>();
        answers.forEach((way, answer) -> {
            if (!way.startsWith("isValid")) {
                said.add(answer);
            }
        });
        String answer = said.iterator().next();
        boolean isValid = answer.equals(GeneratedSchema.VALID);
        return said.size() == 1
                && (isValid || answer.startsWith(GeneratedSchema.REFUSED))
                && !answer.contains("$codec")
                && answers.entrySet().stream()
                        .filter(asked -> asked.getKey().startsWith("isValid"))
                        .allMatch(asked -> asked.getValue().equals(GeneratedSchema.VALID) == isValid);
    }

    private static Set<String> documents(JsonObject schema, long seed) {
        Random random = new Random(seed);
        Set<String> documents = new LinkedHashSet<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = RandomTypeDocument.of(schema, random).toJson();
            documents.add(document);
            String near = new String(MutatedJson.near(document, random), UTF_8);
            if (isJson(near)) {
                documents.add(near);
            }
        }
        return documents;
    }

    private static boolean isJson(String text) {
        try {
            JsonValue.parse(text);
            return true;
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    private void fail(long seed, String why) {
        failures.add("seed " + seed + ": " + why + "\n  schema "
                + RandomTypeSchema.of(seed).toJson());
    }
}
