package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The name that a nested type would like.
 *
 * @param own its own words
 * @param property the words of the property that leads to it, of which one is called by the singular
 * @param parents the same of its parents, the nearest first
 * @param taken how many of the parents stand in front of its own words
 */
record Wish(Words own, Words property, List<Words> parents, int taken) {

    /** More would be no name any more, and the parents of types inside each other may be a thousand. */
    private static final int MOST_PARENTS = 8;

    Wish {
        parents = List.copyOf(parents.subList(0, Math.min(parents.size(), MOST_PARENTS)));
    }

    /** The wish of a type in the file's own. */
    static Wish of(Words own, Words property) {
        return new Wish(own, property, List.of(), 0);
    }

    /** The wish of a type inside the one that has this wish. */
    Wish inside(Words words, Words leading) {
        List<Words> above = new ArrayList<>(List.of(property));
        above.addAll(parents);
        return new Wish(words, leading, above, 0);
    }

    boolean canBeLonger() {
        return taken < parents.size();
    }

    Wish longer() {
        return new Wish(own, property, parents, taken + 1);
    }

    String name() {
        List<String> words = new ArrayList<>();
        for (int i = taken - 1; i >= 0; i--) {
            words.addAll(parents.get(i).words());
        }
        words.addAll(own.words());
        return JavaIdentifier.type(new Words(words));
    }

    /** What two names must differ in. */
    String folded() {
        return JavaIdentifier.folded(name());
    }
}
