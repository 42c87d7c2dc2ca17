package io.github.presencecodegen.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the executions of a module have generated.
 *
 * @param runs the last run of each execution, by its id
 */
public record ModuleManifest(SortedMap<String, RunManifest> runs) {

    /** The number of the form that the document has. */
    static final int VERSION = 2;

    public ModuleManifest {
        runs = Collections.unmodifiableSortedMap(new TreeMap<>(runs));
    }

    /** Of some runs. */
    public static ModuleManifest of(Map<String, RunManifest> runs) {
        return new ModuleManifest(new TreeMap<>(runs));
    }
}
