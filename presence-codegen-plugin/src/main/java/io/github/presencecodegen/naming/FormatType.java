package io.github.presencecodegen.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A class that represents the strings of a format.
 *
 * @param packageName its package
 * @param classNames its simple name, after those of the classes that it is nested in
 * @param conversion what converts texts into its objects and back
 */
public record FormatType(String packageName, List<String> classNames, Conversion conversion) {

    public FormatType {
        classNames = List.copyOf(classNames);
    }

    /** What converts texts into objects and back. */
    public sealed interface Conversion {}

    /**
     * Methods of the user's.
     *
     * @param factory makes an object of a {@code String}
     * @param writer gives the text of an object; {@code toString} of the object if there is none
     */
    public record Methods(FormatMethod factory, Optional<FormatMethod> writer) implements Conversion {}

    /**
     * A constant of {@code support.JavaFormats}.
     *
     * @param name its name
     */
    public record Constant(String name) implements Conversion {}

    /**
     * A class by its full name; what is nested stands behind {@code .} or {@code $}.
     *
     * @param factory the method that makes an object of a {@code String}
     * @throws IllegalArgumentException if {@link NameRules#classProblem} has something against the name, or the factory
     *     is no method
     */
    public static FormatType of(String name, String factory) {
        FormatType type = alone(name);
        FormatMethod method = FormatMethod.named(factory, type)
                .orElseThrow(() -> new IllegalArgumentException(factory + ": it is not a method"));
        return type.converted(method, Optional.empty());
    }

    /** The class with a constant of {@code support.JavaFormats}. */
    public static FormatType of(Class<?> type, String constant) {
        return new FormatType(type.getPackageName(), List.of(type.getSimpleName()), new Constant(constant));
    }

    /**
     * A class by its full name, of which nothing else is known.
     *
     * @throws IllegalArgumentException if {@link NameRules#classProblem} has something against the name
     */
    public static FormatType alone(String name) {
        NameRules.classProblem(name).ifPresent(problem -> {
            throw new IllegalArgumentException(name + ": " + problem);
        });
        List<String> words = Arrays.asList(name.replace('$', '.').split("\\."));
        int first = NameRules.firstClass(words);
        return new FormatType(
                String.join(".", words.subList(0, first)), words.subList(first, words.size()), new Constant(""));
    }

    /** The same class with methods of the user's. */
    public FormatType converted(FormatMethod factory, Optional<FormatMethod> writer) {
        return new FormatType(packageName, classNames, new Methods(factory, writer));
    }

    /** The class as source code names it. */
    public String canonicalName() {
        return packageName + "." + String.join(".", classNames);
    }

    /** The simple names of all classes that generated code names for this one. */
    public List<String> simpleNames() {
        List<String> names = new ArrayList<>(classNames);
        if (conversion instanceof Methods methods) {
            names.addAll(methods.factory().classNames());
            methods.writer().ifPresent(writer -> names.addAll(writer.classNames()));
        }
        return names;
    }

    /** All that decides what is generated for the class. */
    public List<String> texts() {
        return conversion instanceof Methods methods
                ? List.of(
                        canonicalName(),
                        methods.factory().canonicalName(),
                        methods.writer().map(FormatMethod::canonicalName).orElse(""))
                : List.of(canonicalName(), "built in", "");
    }
}
