package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.schema.CountKind;

/** Asks for the number of parts of an object or an array. */
final class Size {

    private Size() {}

    /** What a bound says of the size of a variable. */
    static Condition of(String variable, CountKind bound, int limit) {
        return bound.isMinimum() ? atLeast(variable, limit) : atMost(variable, limit);
    }

    private static Condition atLeast(String variable, int limit) {
        return Condition.comparison(CodeBlock.of("$N.size()", variable), ">= " + limit, "< " + limit);
    }

    static Condition atMost(String variable, int limit) {
        return Condition.comparison(CodeBlock.of("$N.size()", variable), "<= " + limit, "> " + limit);
    }
}
