package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/**
 * The first violations of a document, in order, independent of the order of reporting; however many are reported,
 * it holds no more than the limit.
 */
@NullMarked
sealed class ViolationReport permits ViolationStream {

    /** Branches are compared by so many violations, however few are asked for, so that the answer is always the same. */
    private static final int COMPARED = JsonLimits.DEFAULT.maxViolations();

    private final TreeSet<PendingViolation> kept = new TreeSet<>();

    /** The same by what they say; a set by hash codes would be slow if these were made to collide. */
    private final TreeSet<PendingViolation> known = new TreeSet<>(PendingViolation.BY_CONTENT);

    private final int limit;

    /** How deep the value is that this is about. */
    private final int base;

    private long sequence;

    ViolationReport(int limit) {
        this(limit, 0);
    }

    private ViolationReport(int limit, int base) {
        this.limit = limit;
        this.base = base;
    }

    /** An empty report about a value at a depth, for one of several branches. */
    ViolationReport within(int depth) {
        return new ViolationReport(Math.max(limit, COMPARED), depth);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Whether the value itself, without its content, has the wanted type. Its own violations come first. */
    boolean isOfType() {
        for (PendingViolation violation : kept) {
            if (violation.path().length > base) {
                return true;
            }
            if (violation.keyword().equals("type")) {
                return false;
            }
        }
        return true;
    }

    /** By how much a branch fails. */
    int weight() {
        return Math.min(kept.size(), COMPARED);
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
        if (!known.add(violation)) {
            return;
        }
        kept.add(violation);
        // What has been dropped cannot come back: it would have to be before the last one, and that only moves forward.
        if (kept.size() > limit) {
            known.remove(kept.pollLast());
        }
    }

    /** Adds a violation of a value that is not checked any more; false if it is not among the first. */
    boolean addIfWanted(PendingViolation violation) {
        if (!wants(violation.path(), violation.path().length)) {
            return false;
        }
        add(violation.path(), violation.keyword(), violation.schemaLocation(), violation.message(), violation.params());
        return true;
    }

    /** Adds a report about the value at a place, the first {@code depth} elements of a path, in its order. */
    void addAll(ViolationReport own, int[] place, int depth) {
        for (PendingViolation violation : own.kept) {
            int below = violation.path().length - own.base;
            int[] path = Arrays.copyOf(place, depth + below);
            System.arraycopy(violation.path(), own.base, path, depth, below);
            if (!wants(path, path.length)) {
                return;
            }
            add(path, violation.keyword(), violation.schemaLocation(), violation.message(), violation.params());
        }
    }

    List<Violation> violations(JsonValue root) {
        return kept.stream().map(violation -> violation.in(root)).toList();
    }
}
