/** The order of the stages and nothing else. */
@NullMarked
package io.github.presencecodegen.generation;

import org.jspecify.annotations.NullMarked;
