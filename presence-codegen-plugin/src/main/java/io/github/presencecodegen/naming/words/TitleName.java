package io.github.presencecodegen.naming.words;

import java.util.List;

/** The words that a title gives to the type of an item, if it is like a name: one to four words of letters and digits. */
public final class TitleName {

    private static final int MOST_WORDS = 4;

    private TitleName() {}

    /** The words of the title without those of the file that the type is nested in; none if it is not like a name. */
    public static Words words(String title, Words file) {
        List<String> words = Words.of(title).words();
        if (words.size() > MOST_WORDS || !String.join(" ", words).equals(title)) {
            return Words.of("");
        }
        return withoutLeading(file, new Words(words));
    }

    /** A title repeats the words of the file as words of its own, or as the first part of one word: {@code PresenceUpdate}. */
    private static Words withoutLeading(Words file, Words title) {
        List<String> words = title.words();
        int repeated = file.words().size();
        String outer = file.upperCamel();
        if (words.size() >= repeated
                && new Words(words.subList(0, repeated)).upperCamel().equalsIgnoreCase(outer)) {
            return new Words(words.subList(repeated, words.size()));
        }
        String camel = title.upperCamel();
        boolean repeats = !outer.isEmpty()
                && camel.startsWith(outer)
                && (camel.equals(outer) || Character.isUpperCase(camel.codePointAt(outer.length())));
        return repeats ? Words.of(camel.substring(outer.length())) : title;
    }
}
