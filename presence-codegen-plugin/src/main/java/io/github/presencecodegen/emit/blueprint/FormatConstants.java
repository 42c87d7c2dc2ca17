package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.naming.FormatType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The constants of one package that convert texts of formats into objects of the user's classes and back. They stand in the
 * checks of files. Code that names one notes it here.
 */
public final class FormatConstants {

    private final Map<String, FormatType> types;
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> demanded = new TreeMap<>();

    /** The constants of formats, none of which is named yet. */
    public FormatConstants(Map<String, FormatType> types) {
        this.types = types;
        Set<String> taken = new HashSet<>();
        for (String format : new TreeSet<>(types.keySet())) {
            String name = "FORMAT_" + format.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(format, name);
        }
    }

    /** The class that stands for a format. */
    public FormatType type(String format) {
        return Objects.requireNonNull(types.get(format), format);
    }

    /** The name of the constant of a format. */
    public String name(String format) {
        return Objects.requireNonNull(names.get(format), format);
    }

    /** Takes down that code names a constant in the checks of a file. */
    void note(String file, String format) {
        demanded.computeIfAbsent(file, unused -> new TreeSet<>()).add(format);
    }

    /** The formats whose constants are in the checks of a file. */
    public List<String> of(String file) {
        return new ArrayList<>(demanded.getOrDefault(file, new TreeSet<>()));
    }

    /** The files whose checks have constants. */
    public Set<String> files() {
        return demanded.keySet();
    }
}
