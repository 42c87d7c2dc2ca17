package io.github.presencecodegen.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A static method of the user's, which makes an object of a text or gives its text.
 *
 * @param packageName the package of its class
 * @param classNames the simple name of its class, after those of the classes that it is nested in
 * @param name its name
 */
public record FormatMethod(String packageName, List<String> classNames, String name) {

    public FormatMethod {
        classNames = List.copyOf(classNames);
    }

    /**
     * A method by its name, in front of which its class may stand as {@code org.example.Times.of}.
     *
     * @param type the class that has it if none is named
     * @return the method; empty if the text names none
     */
    public static Optional<FormatMethod> named(String text, FormatType type) {
        int end = text.lastIndexOf('.');
        if (!NameRules.isMethod(text.substring(end + 1))) {
            return Optional.empty();
        }
        if (end < 0) {
            return Optional.of(new FormatMethod(type.packageName(), type.classNames(), text));
        }
        String owner = text.substring(0, end);
        if (NameRules.classProblem(owner).isPresent()) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(owner.replace('$', '.').split("\\."));
        int first = NameRules.firstClass(words);
        return Optional.of(new FormatMethod(
                String.join(".", words.subList(0, first)),
                words.subList(first, words.size()),
                text.substring(end + 1)));
    }

    /** The method with its class, as source code names it. */
    public String canonicalName() {
        return packageName + "." + String.join(".", classNames) + "." + name;
    }
}
