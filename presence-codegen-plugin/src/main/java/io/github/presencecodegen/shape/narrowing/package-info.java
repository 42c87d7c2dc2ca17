/** How several schemas that describe one value become one: allOf is narrowed here, and nowhere else. */
@NullMarked
package io.github.presencecodegen.shape.narrowing;

import org.jspecify.annotations.NullMarked;
