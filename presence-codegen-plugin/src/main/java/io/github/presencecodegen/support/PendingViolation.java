package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * A violation whose pointer has not been written yet. Ordered by the place in the document, what contains before what is
 * contained, and then by the order of reporting, which is that of the schema.
 *
 * @param path the positions of members and items on the way from the root
 * @param sequence how many violations were reported before
 */
@NullMarked
record PendingViolation(
        int[] path, long sequence, String keyword, String schemaLocation, String message, Map<String, String> params)
        implements Comparable<PendingViolation> {

    /** By place, keyword and params: a reader of the report could not tell two apart that are the same here. */
    static final Comparator<PendingViolation> BY_CONTENT = Comparator.comparing(PendingViolation::path, Arrays::compare)
            .thenComparing(PendingViolation::keyword)
            .thenComparing(PendingViolation::params, PendingViolation::compareParams);

    @Override
    public int compareTo(PendingViolation other) {
        int order = Arrays.compare(path, other.path);
        return order != 0 ? order : Long.compare(sequence, other.sequence);
    }

    /** The order of the params does not count. */
    private static int compareParams(Map<String, String> one, Map<String, String> other) {
        return Arrays.compare(sorted(one), sorted(other));
    }

    private static String[] sorted(Map<String, String> params) {
        String[] texts = new String[params.size() * 2];
        int i = 0;
        for (Map.Entry<String, String> param : new TreeMap<>(params).entrySet()) {
            texts[i++] = param.getKey();
            texts[i++] = param.getValue();
        }
        return texts;
    }

    /** The same at another place. */
    PendingViolation at(int[] place) {
        return new PendingViolation(place, sequence, keyword, schemaLocation, message, params);
    }

    /** The finished violation, within the value that was checked. */
    Violation in(JsonValue root) {
        return new Violation(JsonPointer.to(root, path), keyword, schemaLocation, message, params);
    }
}
