/** Finds what types have in common: the interfaces of those that are built on one schema. */
@NullMarked
package io.github.presencecodegen.shape.kinship;

import org.jspecify.annotations.NullMarked;
