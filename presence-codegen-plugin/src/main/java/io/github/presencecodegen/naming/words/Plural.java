package io.github.presencecodegen.naming.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one of several things is called: a list {@code prev_events} holds a {@code PrevEvent}. Endings decide, and a word that
 * may be no plural stays as it is.
 */
public final class Plural {

    private static final int SHORTEST = 4;

    /** Endings of words that are no plurals although they end in s. */
    private static final List<String> NONE = List.of("ss", "us", "is", "ias", "news", "series", "species", "means");

    /** Plurals by their endings, with what the singular ends in; the first that fits decides. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("cookies", "cookie"),
            Map.entry("movies", "movie"),
            Map.entry("caches", "cache"),
            Map.entry("ies", "y"),
            Map.entry("iases", "ias"),
            Map.entry("tuses", "tus"),
            Map.entry("ruses", "rus"),
            Map.entry("sses", "ss"),
            Map.entry("shes", "sh"),
            Map.entry("ches", "ch"),
            Map.entry("xes", "x"),
            Map.entry("s", ""));

    private static final Set<String> SHORT = Set.of("ids", "ips");

    private Plural() {}

    /** The words with the last one in the singular; the same words where it has none. */
    public static Words singular(Words words) {
        if (words.words().isEmpty()) {
            return words;
        }
        List<String> singular = new ArrayList<>(words.words());
        int last = singular.size() - 1;
        singular.set(last, singular(singular.get(last)));
        return new Words(singular);
    }

    private static String singular(String word) {
        String small = Letters.lowerCase(word);
        boolean isPlural = small.length() == word.length()
                && (small.length() >= SHORTEST || SHORT.contains(small))
                && !word.equals(Letters.upperCase(word))
                && NONE.stream().noneMatch(small::endsWith);
        return !isPlural
                ? word
                : ENDINGS.stream()
                        .filter(ending -> small.endsWith(ending.getKey()))
                        .findFirst()
                        .map(ending -> word.substring(
                                        0, word.length() - ending.getKey().length())
                                + ending.getValue())
                        .orElse(word);
    }
}
