package io.github.presencecodegen.emit;

import java.util.Set;

/**
 * The predicate that asserts a format.
 *
 * @param className the simple name of the support type that has it
 * @param method its name; it takes a {@code String}
 * @param sources the support types that it needs, its own among them, beside those that are always there
 */
public record FormatCheck(String className, String method, Set<String> sources) {

    /** Copies the set. */
    public FormatCheck {
        sources = Set.copyOf(sources);
    }
}
