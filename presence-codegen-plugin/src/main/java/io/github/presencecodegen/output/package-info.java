/** The last stage: files to disk. Only what changed is written, and nothing outside the output folder. */
@NullMarked
package io.github.presencecodegen.output;

import org.jspecify.annotations.NullMarked;
