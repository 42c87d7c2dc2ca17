/**
 * What leaves emission and reaches {@code output}: Java files in memory, and the comment that begins each of them.
 */
@NullMarked
package io.github.presencecodegen.generated;

import org.jspecify.annotations.NullMarked;
