package io.github.presencecodegen.support;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** A report that hands on each violation at once, so that it takes no memory however many there are. */
@NullMarked
final class ViolationStream extends ViolationReport {

    /** So many are known at once in the branches of a composition. */
    static final int COMPARED = 100_000;

    private final Consumer<PendingViolation> sink;

    ViolationStream(Consumer<PendingViolation> sink) {
        super(COMPARED);
        this.sink = sink;
    }

    @Override
    boolean wants(int[] path, int depth) {
        return true;
    }

    @Override
    void add(int[] path, String keyword, String schemaLocation, String message, Map<String, String> params) {
        sink.accept(new PendingViolation(path, 0, keyword, schemaLocation, message, params));
    }
}
