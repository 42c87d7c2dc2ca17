/** Where the types of each schema go: the packages, and what the names of files make of their types. */
@NullMarked
package io.github.presencecodegen.naming.places;

import org.jspecify.annotations.NullMarked;
