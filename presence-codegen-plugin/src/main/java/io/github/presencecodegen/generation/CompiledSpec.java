package io.github.presencecodegen.generation;

import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.manifest.RunManifest;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run would write, all of it in memory.
 *
 * @param schemas the number of schema files that were selected
 * @param files the Java files
 * @param generated what was generated, for people and for other modules
 * @param inputs everything that decided the rest, by name
 */
public record CompiledSpec(
        int schemas, List<GeneratedFile> files, RunManifest generated, SortedMap<String, String> inputs) {

    /** Nothing, because of an error. */
    static final CompiledSpec NONE = new CompiledSpec(0, List.of(), RunManifest.NONE, Collections.emptySortedMap());

    public CompiledSpec {
        files = List.copyOf(files);
    }

    /** Where each generated type came from. */
    public List<ManifestEntry> manifest() {
        return generated.types();
    }

    /** The same with Java files in ASCII. */
    CompiledSpec inAscii() {
        List<GeneratedFile> ascii = files.stream().map(GeneratedFile::inAscii).toList();
        return new CompiledSpec(schemas, ascii, generated, inputs);
    }
}
