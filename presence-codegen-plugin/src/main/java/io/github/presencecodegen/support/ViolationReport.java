package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/**
 * The first violations of a document, in order, whatever the order in which they are reported; however many are reported,
 * it holds no more than the limit.
 */
@NullMarked
final class ViolationReport {

    private final TreeSet<PendingViolation> kept = new TreeSet<>();
    private final int limit;
    private long sequence;

    ViolationReport(int limit) {
        this.limit = limit;
    }

    /** Whether a violation at this place, the first {@code depth} elements of the path, would be among the first. */
    boolean wants(int[] path, int depth) {
        if (kept.size() < limit) {
            return true;
        }
        int[] last = kept.last().path();
        return Arrays.compare(path, 0, depth, last, 0, last.length) < 0;
    }

    void add(int[] path, String keyword, String schemaLocation, String message, Map<String, String> params) {
        PendingViolation violation = new PendingViolation(path, sequence++, keyword, schemaLocation, message, params);
        if (isKnown(violation)) {
            return;
        }
        kept.add(violation);
        // What has been dropped cannot come back: it would have to be before the last one, and that only moves forward.
        if (kept.size() > limit) {
            kept.pollLast();
        }
    }

    List<Violation> violations(JsonValue root) {
        return kept.stream().map(violation -> violation.in(root)).toList();
    }

    /** The new violation is after all others of its place, as it was reported after them. */
    private boolean isKnown(PendingViolation violation) {
        for (PendingViolation before : kept.headSet(violation, false).descendingSet()) {
            if (!before.isAtSamePlaceAs(violation)) {
                return false;
            }
            if (before.saysTheSameAs(violation)) {
                return true;
            }
        }
        return false;
    }
}
