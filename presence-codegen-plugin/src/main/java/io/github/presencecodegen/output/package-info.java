/**
 * The last stage: files to disk. Only what changed is written, only what is ours and stale is deleted, nothing outside the
 * output folder, and the run is remembered for the next.
 */
@NullMarked
package io.github.presencecodegen.output;

import org.jspecify.annotations.NullMarked;
