package io.github.presencecodegen.emit.checks.verdict;

import io.github.presencecodegen.emit.java.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition with what it costs to ask it, beside others of the same value.
 *
 * @param cost a rank: what is cheap is asked first
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
