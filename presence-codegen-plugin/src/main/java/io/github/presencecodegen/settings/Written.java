package io.github.presencecodegen.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is written, without what means nothing: Maven hands over white space, and null for what is empty. */
public final class Written {

    private Written() {}

    /** A text without the white space around it; null where there is none. */
    public static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The entries of a list; an empty element is an empty text. */
    public static List<String> texts(@Nullable List<@Nullable String> values) {
        List<String> entries = new ArrayList<>();
        for (String value : values == null ? List.<@Nullable String>of() : values) {
            entries.add(value == null ? "" : value.strip());
        }
        return entries;
    }

    /** The elements of a list; in an empty one nothing is set. */
    public static <T> List<T> elements(@Nullable List<@Nullable T> values, Supplier<T> empty) {
        List<T> elements = new ArrayList<>();
        for (T value : values == null ? List.<@Nullable T>of() : values) {
            elements.add(value == null ? empty.get() : value);
        }
        return elements;
    }
}
