/** Unions of types that the values of tags tell apart. */
@NullMarked
package io.github.presencecodegen.shape.dispatch;

import org.jspecify.annotations.NullMarked;
