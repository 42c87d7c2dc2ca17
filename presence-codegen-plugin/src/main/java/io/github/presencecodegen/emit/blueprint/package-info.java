/**
 * What every emitter asks: the decisions of the earlier stages, and the Java names and types that follow from them.
 */
@NullMarked
package io.github.presencecodegen.emit.blueprint;

import org.jspecify.annotations.NullMarked;
