/** The types that the generator makes, as later stages see them. */
@NullMarked
package io.github.presencecodegen.shape.model;

import org.jspecify.annotations.NullMarked;
