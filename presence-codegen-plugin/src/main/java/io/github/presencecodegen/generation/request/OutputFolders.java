package io.github.presencecodegen.generation.request;

/**
 * Where a run writes, and how.
 *
 * @param sources the source root
 * @param work the folder of the manifest and of what is remembered, shared by the executions of a module
 * @param inAscii whether sources are written in ASCII with escapes, and not in UTF-8
 */
public record OutputFolders(NamedFolder sources, NamedFolder work, boolean inAscii) {

    /** Folders of sources in UTF-8. */
    public OutputFolders(NamedFolder sources, NamedFolder work) {
        this(sources, work, false);
    }
}
