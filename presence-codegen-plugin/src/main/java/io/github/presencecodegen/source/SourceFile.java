package io.github.presencecodegen.source;

import io.github.presencecodegen.diagnostics.Place;

/**
 * A file as it was read.
 *
 * @param origin where it came from, as messages name it: {@link Place#origin()}
 * @param path its canonical path: the real one, relative to the real root, with {@code /} between folders. Two
 *     spellings of one file, such as through a symbolic link, have the same canonical path.
 * @param content its bytes; never modified
 */
public record SourceFile(String origin, String path, byte[] content) {

    /** The place of the file as a whole. */
    public Place place() {
        return Place.of(origin, path);
    }
}
