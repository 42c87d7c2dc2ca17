package io.github.presencecodegen.emit.checks.verdict;

import io.github.presencecodegen.emit.java.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition and its cost, relative to other conditions on the same value.
 *
 * @param cost a rank: cheap conditions are evaluated first
 */
record Costed(int cost, Condition condition) {

    /** The conditions, cheap ones first, and otherwise in their order. */
    static List<Condition> cheapFirst(Stream<Costed> conditions) {
        return conditions
                .sorted(Comparator.comparingInt(Costed::cost))
                .map(Costed::condition)
                .toList();
    }
}
