package io.github.presencecodegen.output;

/**
 * What a run did to the source root.
 *
 * @param written the number of files whose bytes changed
 * @param deleted the number of files that were no longer needed
 * @param unchanged the number of files that were left as they are
 */
public record WriteResult(int written, int deleted, int unchanged) {

    /** Nothing, because of an error. */
    public static final WriteResult NONE = new WriteResult(0, 0, 0);
}
