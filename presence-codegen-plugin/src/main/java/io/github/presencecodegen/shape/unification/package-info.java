/** Makes one type of those nested types of a file whose schemas say the same. */
@NullMarked
package io.github.presencecodegen.shape.unification;

import org.jspecify.annotations.NullMarked;
