/** The generated classes with the static methods by which users validate. */
@NullMarked
package io.github.presencecodegen.emit.validators;

import org.jspecify.annotations.NullMarked;
