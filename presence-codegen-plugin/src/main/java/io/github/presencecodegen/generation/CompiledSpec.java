package io.github.presencecodegen.generation;

import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.output.ManifestEntry;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run would write, all of it in memory.
 *
 * @param schemas the number of schema files that were selected
 * @param files the Java files
 * @param manifest where each generated type came from
 * @param inputs everything that decided the rest, by name
 */
public record CompiledSpec(
        int schemas, List<GeneratedFile> files, List<ManifestEntry> manifest, SortedMap<String, String> inputs) {

    /** Nothing, because of an error. */
    static final CompiledSpec NONE = new CompiledSpec(0, List.of(), List.of(), Collections.emptySortedMap());

    public CompiledSpec {
        files = List.copyOf(files);
        manifest = List.copyOf(manifest);
    }

    /** The same with Java files in ASCII. */
    CompiledSpec inAscii() {
        List<GeneratedFile> ascii = files.stream().map(GeneratedFile::inAscii).toList();
        return new CompiledSpec(schemas, ascii, manifest, inputs);
    }
}
