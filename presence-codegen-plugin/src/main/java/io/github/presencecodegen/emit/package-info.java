/**
 * The stage from shapes, names and plans to Java files, in memory. The packages inside are named after what they emit;
 * they are the only ones that import JavaPoet.
 */
@NullMarked
package io.github.presencecodegen.emit;

import org.jspecify.annotations.NullMarked;
