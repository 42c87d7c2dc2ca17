package io.github.presencecodegen.generation;

import io.github.presencecodegen.emit.GeneratedFile;
import io.github.presencecodegen.output.ManifestEntry;
import java.util.List;

/**
 * What a run would write, all of it in memory.
 *
 * @param schemas the number of schema files that were selected
 * @param files the Java files
 * @param manifest where each generated type came from
 */
public record CompiledSpec(int schemas, List<GeneratedFile> files, List<ManifestEntry> manifest) {

    /** Nothing, because of an error. */
    static final CompiledSpec NONE = new CompiledSpec(0, List.of(), List.of());

    public CompiledSpec {
        files = List.copyOf(files);
        manifest = List.copyOf(manifest);
    }
}
