package io.github.presencecodegen.generation.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run writes.
 *
 * @param sources the source root
 * @param work the folder of the manifest and of what is remembered, shared by the executions of a module
 * @param packagedManifest the manifest that goes into the jar of the module; empty for code that does not
 */
public record OutputFolders(NamedFolder sources, NamedFolder work, Optional<Path> packagedManifest) {

    /** Where a run writes that puts no manifest into a jar. */
    public OutputFolders(NamedFolder sources, NamedFolder work) {
        this(sources, work, Optional.empty());
    }
}
