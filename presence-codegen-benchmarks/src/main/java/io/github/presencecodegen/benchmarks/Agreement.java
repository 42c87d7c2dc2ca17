package io.github.presencecodegen.benchmarks;

import io.github.presencecodegen.benchmarks.generated.support.JsonValue;
import java.util.EnumMap;
import java.util.Map;

/** Sees to it that all validators do the same work: they must agree on each document and on many that are near it. */
final class Agreement {

    private Agreement() {}

    /**
     * Asks every validator about every sample and its mutations.
     *
     * @return how many documents were asked about
     * @throws IllegalStateException if two of them disagree, or if the sample is not valid
     */
    static int check() {
        int documents = 0;
        for (Sample sample : Sample.values()) {
            Map<Library, Contender> contenders = new EnumMap<>(Library.class);
            for (Library library : Library.values()) {
                contenders.put(library, library.of(sample));
            }
            if (!agreed(contenders, sample.document())) {
                throw new IllegalStateException(sample + " is not valid");
            }
            documents++;
            for (JsonValue mutation : Mutations.of(JsonValue.parse(sample.document()))) {
                agreed(contenders, mutation.toJsonBytes());
                documents++;
            }
        }
        return documents;
    }

    private static boolean agreed(Map<Library, Contender> contenders, byte[] json) {
        Map<Library, Boolean> verdicts = new EnumMap<>(Library.class);
        contenders.forEach((library, contender) -> verdicts.put(library, contender.isValid(json)));
        boolean first = verdicts.values().iterator().next();
        if (verdicts.containsValue(!first)) {
            throw new IllegalStateException(
                    verdicts + " on " + JsonValue.parse(json).toJson());
        }
        return first;
    }
}
