package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Map;
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

    @Override
    public int compareTo(PendingViolation other) {
        int order = Arrays.compare(path, other.path);
        return order != 0 ? order : Long.compare(sequence, other.sequence);
    }

    boolean isAtSamePlaceAs(PendingViolation other) {
        return Arrays.equals(path, other.path);
    }

    /** Whether a reader of the report could not tell the two apart. */
    boolean saysTheSameAs(PendingViolation other) {
        return isAtSamePlaceAs(other) && keyword.equals(other.keyword) && params.equals(other.params);
    }

    /** The finished violation, within the value that was checked. */
    Violation in(JsonValue root) {
        return new Violation(JsonPointer.to(root, path), keyword, schemaLocation, message, params);
    }
}
