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
 * @param kind a word for what the type is, to stand behind its own words; none if it does already
 * @param isDefined whether its own words are the name of a definition, which it keeps against others
 */
record Wish(Words own, Words property, List<Words> parents, int taken, Words kind, boolean isDefined) {

    /** More would be no name any more, and the parents of types inside each other may be a thousand. */
    private static final int MOST_PARENTS = 8;

    Wish {
        parents = List.copyOf(parents.subList(0, Math.min(parents.size(), MOST_PARENTS)));
    }

    /** The wish of a type in the file's own. */
    static Wish of(Words own, Words property, Words kind) {
        return new Wish(own, property, List.of(), 0, kind, false);
    }

    /** The wish of a type inside the one that has this wish. */
    Wish inside(Words words, Words leading, Words what) {
        List<Words> above = new ArrayList<>(List.of(property));
        above.addAll(parents);
        return new Wish(words, leading, above, 0, what, false);
    }

    boolean canBeLonger() {
        return taken < parents.size();
    }

    Wish longer() {
        return new Wish(own, property, parents, taken + 1, kind, isDefined);
    }

    /** The wish of a type that is called as a definition. */
    Wish defined() {
        return new Wish(own, property, parents, taken, kind, true);
    }

    boolean canHaveKind() {
        return !kind.words().isEmpty();
    }

    Wish withKind() {
        return new Wish(own.and(kind), property, parents, taken, Words.of(""), isDefined);
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
