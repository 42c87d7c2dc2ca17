/** How what a value may choose, or what holds under a condition, decides on its type. */
@NullMarked
package io.github.presencecodegen.shape.choice;

import org.jspecify.annotations.NullMarked;
