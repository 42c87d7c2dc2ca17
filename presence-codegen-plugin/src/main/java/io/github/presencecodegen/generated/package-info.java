/**
 * What leaves emission and reaches {@code output}: Java files in memory, and what marks them as
 * generated: the comment that begins each of them, and annotations.
 */
@NullMarked
package io.github.presencecodegen.generated;

import org.jspecify.annotations.NullMarked;
