package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The reports about deep parts of a value that are to be made when the stack is free again. Each has at least one violation,
 * and a report ends after the first ones in document order, so that as many of these are enough.
 */
@NullMarked
final class DeferredReports {

    private final TreeSet<Deferred> deferred = new TreeSet<>(Comparator.comparing(Deferred::place, Arrays::compare)
            .thenComparing(each -> each.schema().location())
            .thenComparing(each -> each.schema().report().getClass().getName()));

    private final int limit;

    DeferredReports(int limit) {
        this.limit = limit;
    }

    /**
     * A schema that may not report by recursion about all of a value.
     *
     * @param location where it is written
     * @param most how many such schemas may report within each other
     * @param holds whether it allows a value
     * @param report reports its violations
     */
    record Schema(String location, int most, Predicate<JsonValue> holds, ViolationBranch report) {}

    /**
     * A schema that does not allow a part of the value.
     *
     * @param place the positions of members and items on the way from the root to the part
     */
    record Deferred(int[] place, Schema schema) {}

    void add(int[] place, Schema schema) {
        deferred.add(new Deferred(place, schema));
        if (deferred.size() > limit) {
            deferred.pollLast();
        }
    }

    /** Takes the first one in document order; null if there is none. */
    @Nullable
    Deferred next() {
        return deferred.pollFirst();
    }
}
