/** The generated types: objects, enums, unions, tuples and single values, with their accessors. */
@NullMarked
package io.github.presencecodegen.emit.types;

import org.jspecify.annotations.NullMarked;
