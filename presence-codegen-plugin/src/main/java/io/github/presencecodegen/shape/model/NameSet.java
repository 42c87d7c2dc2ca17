package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.pattern.Regex;
import java.util.List;
import java.util.Optional;

/**
 * The names of members that a map takes in.
 *
 * @param patterns the regular expressions of which a name must match one; none where every name that is not listed is
 *     taken
 * @param isClosed whether the schemas forbid the names that no pattern matches
 * @param format the format of all these names, where a class of the user's stands for it
 */
public record NameSet(List<Regex> patterns, boolean isClosed, Optional<String> format) {

    public NameSet {
        patterns = List.copyOf(patterns);
    }

    /** Every name, each of the format, if there is one. */
    public static NameSet all(Optional<String> format) {
        return new NameSet(List.of(), true, format);
    }

    /** Whether every name is taken. */
    public boolean takesAll() {
        return patterns.isEmpty();
    }

    /** Whether a value may have names beside those that are taken. */
    public boolean leavesSome() {
        return !takesAll() && !isClosed;
    }
}
