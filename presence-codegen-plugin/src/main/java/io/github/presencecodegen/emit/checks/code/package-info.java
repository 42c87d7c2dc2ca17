/**
 * The code of checks while it is emitted: the methods and constants of each schema, and the expressions of code about a
 * value.
 */
@NullMarked
package io.github.presencecodegen.emit.checks.code;

import org.jspecify.annotations.NullMarked;
