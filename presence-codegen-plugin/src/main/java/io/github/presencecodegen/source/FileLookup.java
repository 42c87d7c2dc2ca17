package io.github.presencecodegen.source;

/** What a path leads to. */
public sealed interface FileLookup {

    /**
     * A regular file inside the root.
     *
     * @param path its canonical path, as {@link SourceFile#path()}
     */
    record Found(String path) implements FileLookup {}

    /**
     * Nothing that can be read.
     *
     * @param reason why not, in words
     */
    record Missing(String reason) implements FileLookup {}

    /** Something outside the root, which is not even looked at. */
    record Outside() implements FileLookup {}
}
