package io.github.presencecodegen.naming.places;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the type of a file has its name from. Each says nothing about other files, so that none of them renames it. */
public enum NameSource {

    /** The name of the file. */
    FILE,

    /** The path of the file in the specification directory. */
    PATH,

    /** The title of its schema, if it is like a name; if not, the name of the file. */
    TITLE;

    /** The word that the settings use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the settings call by a word; empty if there is none. */
    public static Optional<NameSource> of(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }

    /** All words, in the order in which they are offered. */
    public static List<String> words() {
        return Arrays.stream(values()).map(NameSource::word).toList();
    }
}
