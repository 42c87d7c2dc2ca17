package io.github.presencecodegen.generation.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run writes, and how.
 *
 * @param sources the source root
 * @param work the folder of the manifest and of what is remembered, shared by the executions of a module
 * @param packagedManifest the manifest that goes into the jar of the module; empty for code that does not
 * @param inAscii whether sources are written in ASCII with escapes, and not in UTF-8
 */
public record OutputFolders(NamedFolder sources, NamedFolder work, Optional<Path> packagedManifest, boolean inAscii) {

    /** Where a run writes sources in UTF-8, and puts no manifest into a jar. */
    public OutputFolders(NamedFolder sources, NamedFolder work) {
        this(sources, work, Optional.empty(), false);
    }
}
