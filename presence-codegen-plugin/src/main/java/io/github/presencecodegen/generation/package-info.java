/** The order of the stages, and what one branch of the pipeline must know of the other. */
@NullMarked
package io.github.presencecodegen.generation;

import org.jspecify.annotations.NullMarked;
