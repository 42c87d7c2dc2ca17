package io.github.presencecodegen.generation.request;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dependency that the support types come from.
 *
 * @param module the module: {@code groupId:artifactId}
 * @param packageName the support package there
 * @param types the digests of the sources of its support types, by their names below the support package
 */
public record SupportProvider(String module, String packageName, SortedMap<String, String> types) {

    public SupportProvider {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** There are many types. */
    @Override
    public String toString() {
        return module + " " + packageName;
    }
}
