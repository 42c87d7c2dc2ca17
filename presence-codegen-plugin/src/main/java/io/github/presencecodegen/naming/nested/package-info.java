/** The names of nested types, the alternatives of unions and the items of tuples, which have no names in schemas. */
@NullMarked
package io.github.presencecodegen.naming.nested;

import org.jspecify.annotations.NullMarked;
