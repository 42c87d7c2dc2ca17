package io.github.presencecodegen.naming;

import java.util.Arrays;
import java.util.List;

/**
 * A user class that represents the strings of a format.
 *
 * @param packageName its package
 * @param classNames its simple name, after those of the classes that it is nested in
 * @param factory the static method that makes one of its objects of a {@code String}
 */
public record FormatType(String packageName, List<String> classNames, String factory) {

    public FormatType {
        classNames = List.copyOf(classNames);
    }

    /**
     * A class by its full name; what is nested stands behind {@code .} or {@code $}.
     *
     * @throws IllegalArgumentException if {@link NameRules#classProblem} has something against the name
     */
    public static FormatType of(String name, String factory) {
        NameRules.classProblem(name).ifPresent(problem -> {
            throw new IllegalArgumentException(name + ": " + problem);
        });
        List<String> words = Arrays.asList(name.replace('$', '.').split("\\."));
        int first = NameRules.firstClass(words);
        return new FormatType(String.join(".", words.subList(0, first)), words.subList(first, words.size()), factory);
    }

    /** The class as source code names it. */
    public String canonicalName() {
        return packageName + "." + String.join(".", classNames);
    }
}
