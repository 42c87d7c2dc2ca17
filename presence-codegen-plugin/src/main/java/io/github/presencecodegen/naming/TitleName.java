package io.github.presencecodegen.naming;

import java.util.List;

/** The words that a title gives to the type of an item, if it is like a name: one to four words of letters and digits. */
final class TitleName {

    private static final int MOST_WORDS = 4;

    private TitleName() {}

    /** The words of the title without those of the file that the type is nested in; none if it is not like a name. */
    static Words words(String title, Words file) {
        List<String> words = Words.of(title).words();
        if (words.size() > MOST_WORDS || !String.join(" ", words).equals(title)) {
            return Words.of("");
        }
        int repeated = file.words().size();
        boolean repeats = words.size() >= repeated
                && new Words(words.subList(0, repeated)).upperCamel().equalsIgnoreCase(file.upperCamel());
        return new Words(repeats ? words.subList(repeated, words.size()) : words);
    }
}
