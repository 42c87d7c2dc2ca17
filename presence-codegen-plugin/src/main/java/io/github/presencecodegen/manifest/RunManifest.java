package io.github.presencecodegen.manifest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run has generated.
 *
 * @param isPackaged whether it goes into the jar of the module, as that of main code does
 * @param support the support types
 * @param settings the settings that decide what schemas become, by name
 * @param files by path, the digest of each schema file that was read, with the overlays that were merged into it
 * @param reuse the modules whose types stand for schemas here
 * @param types where each type came from
 */
public record RunManifest(
        boolean isPackaged,
        SupportManifest support,
        SortedMap<String, String> settings,
        SortedMap<String, String> files,
        List<String> reuse,
        List<ManifestEntry> types) {

    /** Nothing was generated. */
    public static final RunManifest NONE = of(List.of());

    public RunManifest {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        reuse = List.copyOf(reuse);
        types = List.copyOf(types);
    }

    /** Some types, of which no other module knows anything else. */
    public static RunManifest of(List<ManifestEntry> types) {
        return new RunManifest(
                false,
                SupportManifest.NONE,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                List.of(),
                types);
    }
}
