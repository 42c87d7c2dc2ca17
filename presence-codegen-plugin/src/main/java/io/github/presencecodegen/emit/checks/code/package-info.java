/**
 * The code of checks while it is emitted: the methods and constants of each schema, and the words in which code asks of a value.
 */
@NullMarked
package io.github.presencecodegen.emit.checks.code;

import org.jspecify.annotations.NullMarked;
