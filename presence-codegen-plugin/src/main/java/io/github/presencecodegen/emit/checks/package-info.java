/**
 * The generated classes that check schemas as they are written: one pass answers yes or no, another one reports.
 */
@NullMarked
package io.github.presencecodegen.emit.checks;

import org.jspecify.annotations.NullMarked;
