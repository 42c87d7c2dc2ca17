package io.github.presencecodegen.diagnostics;

/**
 * A place in an input file, as a value: it holds no file open and compares by its parts.
 *
 * @param origin where the file came from, as the user wrote it: the specification directory, or an empty string for a
 *     setting
 * @param path the file, relative to the origin, with {@code /} between folders
 * @param line the line, counted from 1; 0 when the whole file is meant
 * @param column the column, counted from 1; 0 when the whole line is meant
 */
public record Place(String origin, String path, int line, int column) {

    /** The place of a file as a whole. */
    public static Place of(String origin, String path) {
        return new Place(origin, path, 0, 0);
    }

    /**
     * {@code origin/path:line:column}, the form that terminals and editors make clickable. On most systems a name may hold
     * line breaks and what steers a terminal; such characters are escaped.
     */
    @Override
    public String toString() {
        String file = Excerpt.whole(origin.isEmpty() ? path : path.isEmpty() ? origin : origin + "/" + path);
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
