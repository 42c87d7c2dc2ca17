package io.github.presencecodegen.naming.places;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds packages that differ only in case, which are one folder on some file systems. */
public final class PackageCase {

    private PackageCase() {}

    /** The first two that do, or packages around them. */
    public static Optional<List<String>> clash(Collection<String> packages) {
        Map<String, String> seen = new TreeMap<>();
        for (String name : packages) {
            for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
                String outer = name.substring(0, end);
                String other = seen.putIfAbsent(outer.toLowerCase(Locale.ROOT), outer);
                if (other != null && !other.equals(outer)) {
                    return Optional.of(List.of(other, outer));
                }
            }
        }
        return Optional.empty();
    }
}
