package io.github.presencecodegen.naming.words;

import java.util.List;

/**
 * The names of some neighbours.
 *
 * @param names one for each, all different unless two are given that are not
 * @param clashes which of them wanted one name, by their indices; those with given names are clashes of their own
 */
public record ResolvedNames(List<String> names, List<Clash> clashes) {

    public ResolvedNames {
        names = List.copyOf(names);
        clashes = List.copyOf(clashes);
    }

    /**
     * Some that wanted one name.
     *
     * @param parties their indices
     * @param isGiven whether all of them have given names, which nothing can solve but other ones
     */
    public record Clash(List<Integer> parties, boolean isGiven) {

        public Clash {
            parties = List.copyOf(parties);
        }
    }
}
