/** The fifth stage, towards validators: the graph to the checks of each schema, in their order. */
@NullMarked
package io.github.presencecodegen.plan;

import org.jspecify.annotations.NullMarked;
