package io.github.presencecodegen.naming.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name from a schema. Every character that is no letter or digit splits words; capitals inside a word
 * stay as they are, but for words that are all in capitals, such as {@code FILE_LOADS}.
 *
 * @param words none of them empty
 */
public record Words(List<String> words) {

    public static Words of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Letters.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else {
                flush(word, words);
            }
        });
        flush(word, words);
        boolean areCapitals = words.size() > 1 && isInCapitals(text);
        return areCapitals ? new Words(words.stream().map(Letters::lowerCase).toList()) : new Words(List.copyOf(words));
    }

    /** The words of a value; one that is in capitals is a word, where a name may be an abbreviation. */
    public static Words ofValue(String text) {
        return of(isInCapitals(text) ? Letters.lowerCase(text) : text);
    }

    private static boolean isInCapitals(String text) {
        return text.equals(Letters.upperCase(text)) && !text.equals(Letters.lowerCase(text));
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** These words with others behind them. */
    public Words and(Words others) {
        List<String> all = new ArrayList<>(words);
        all.addAll(others.words);
        return new Words(List.copyOf(all));
    }

    /** {@code UserPresenceUpdate}; empty if there are no words. */
    public String upperCamel() {
        StringBuilder camel = new StringBuilder();
        words.forEach(word -> camel.append(Letters.capitalized(word)));
        return camel.toString();
    }

    /** {@code lastActiveAgo}; empty if there are no words. */
    public String lowerCamel() {
        StringBuilder camel = new StringBuilder();
        for (String word : words) {
            camel.append(camel.isEmpty() ? uncapitalized(word) : Letters.capitalized(word));
        }
        return camel.toString();
    }

    /** {@code LAST_ACTIVE_AGO}; a capital after a small letter begins a word of its own. */
    public String upperSnake() {
        return Letters.upperCase(String.join("_", words).replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2"));
    }

    /** A word in capitals, such as {@code URL}, becomes small as a whole. */
    private static String uncapitalized(String word) {
        boolean allCapitals = word.equals(Letters.upperCase(word));
        return allCapitals ? Letters.lowerCase(word) : Letters.lowerCase(word.substring(0, 1)) + word.substring(1);
    }
}
