package io.github.presencecodegen.output;

/**
 * What a write did to the output folder.
 *
 * @param written the number of files whose bytes changed
 * @param unchanged the number of files that were left as they are
 */
public record WriteResult(int written, int unchanged) {}
