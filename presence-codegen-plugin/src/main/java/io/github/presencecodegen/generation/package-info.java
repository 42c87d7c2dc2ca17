/**
 * The order of the stages, what one branch of the pipeline must know of the other, and whether a run has anything to do.
 */
@NullMarked
package io.github.presencecodegen.generation;

import org.jspecify.annotations.NullMarked;
