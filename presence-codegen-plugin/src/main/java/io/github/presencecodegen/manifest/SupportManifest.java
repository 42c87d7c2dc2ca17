package io.github.presencecodegen.manifest;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The support types that a run has generated.
 *
 * @param packageName the support package that the generated types use, whoever generated it
 * @param isForOthers whether the types are made for code of other modules: not where the run generated only the support types
 *     that its own types need
 * @param types the digests of the sources of the support types, by their names below the support package; empty if they come
 *     from a dependency
 */
public record SupportManifest(String packageName, boolean isForOthers, SortedMap<String, String> types) {

    /** None at all. */
    static final SupportManifest NONE = new SupportManifest("", false, Collections.emptySortedMap());

    public SupportManifest {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }
}
