/** The fifth stage, towards types: the graph to Java types. Here, and only here, allOf is narrowed. */
@NullMarked
package io.github.presencecodegen.shape;

import org.jspecify.annotations.NullMarked;
