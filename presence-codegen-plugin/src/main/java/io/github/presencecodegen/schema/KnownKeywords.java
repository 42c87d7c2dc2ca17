package io.github.presencecodegen.schema;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the user's that schemas have beside the keywords of their dialects, and that say nothing to the plugin.
 *
 * @param words the words; one that ends in {@code *} stands for all that begin with what is before it
 */
public record KnownKeywords(Set<String> words) {

    /** No words. */
    public static final KnownKeywords NONE = new KnownKeywords(Set.of());

    /** What a word ends in that stands for others. */
    public static final String ANY_END = "*";

    public KnownKeywords {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /** Whether a keyword is one of them. */
    public boolean contains(String keyword) {
        return words.contains(keyword) || words.stream().anyMatch(word -> isBeginning(word, keyword));
    }

    private static boolean isBeginning(String word, String keyword) {
        return word.endsWith(ANY_END) && keyword.startsWith(word.substring(0, word.length() - ANY_END.length()));
    }
}
