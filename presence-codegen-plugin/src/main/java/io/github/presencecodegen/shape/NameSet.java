package io.github.presencecodegen.shape;

import java.util.List;

/**
 * The names of members that a map takes in.
 *
 * @param patterns the regular expressions of which a name must match one; none where every name that is not listed is
 *     taken
 * @param isClosed whether the schemas forbid the names that no pattern matches
 */
public record NameSet(List<String> patterns, boolean isClosed) {

    /** Every name. */
    public static final NameSet ALL = new NameSet(List.of(), true);

    public NameSet {
        patterns = List.copyOf(patterns);
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
