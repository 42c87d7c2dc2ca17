/**
 * The generated classes that check schemas as they are written. {@link io.github.presencecodegen.emit.checks.ChecksEmitter} emits
 * what is called, until nothing is called that has not been emitted.
 */
@NullMarked
package io.github.presencecodegen.emit.checks;

import org.jspecify.annotations.NullMarked;
