package io.github.presencecodegen.naming;

import java.util.List;
import java.util.regex.Pattern;

/** The words that a title gives to the type of an item, if it is like a name. */
final class TitleName {

    /** One to four words of letters and digits. */
    private static final Pattern NAME_LIKE = Pattern.compile("[\\p{L}\\p{Nd}]+( [\\p{L}\\p{Nd}]+){0,3}");

    private TitleName() {}

    /** The words of the title without those of the file that the type is nested in; none if it is not like a name. */
    static Words words(String title, Words file) {
        if (!NAME_LIKE.matcher(title).matches()) {
            return Words.of("");
        }
        List<String> words = Words.of(title).words();
        int repeated = file.words().size();
        boolean repeats = words.size() >= repeated
                && new Words(words.subList(0, repeated)).upperCamel().equalsIgnoreCase(file.upperCamel());
        return new Words(repeats ? words.subList(repeated, words.size()) : words);
    }
}
