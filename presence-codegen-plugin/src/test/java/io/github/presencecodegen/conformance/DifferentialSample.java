package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A random schema, and documents near it with networknt's verdicts.
 *
 * @param schema the schema
 * @param documents whether each is valid, by its JSON
 */
record DifferentialSample(JsonObject schema, Map<String, Boolean> documents) {

    private static final int DOCUMENTS = 40;

    /** A schema that takes none of its documents, or all, shows little: most of these are drawn again. */
    static DifferentialSample of(Draft draft, Random random) {
        DifferentialSample sample = draw(draft, random);
        while (sample.isOneSided() && random.nextInt(8) > 0) {
            sample = draw(draft, random);
        }
        return sample;
    }

    private static DifferentialSample draw(Draft draft, Random random) {
        JsonObject newest = RandomSchema.of(random);
        JsonObject schema = OlderSpelling.of(newest, draft);
        Networknt reference = new Networknt(schema.toJson(), draft.version());
        Map<String, Boolean> documents = new LinkedHashMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.computeIfAbsent(RandomDocument.of(newest, random).toJson(), reference::isValid);
        }
        return new DifferentialSample(schema, documents);
    }

    private boolean isOneSided() {
        return !documents.containsValue(true) || !documents.containsValue(false);
    }
}
