/** The names of what has none of its own: nested types, the alternatives of unions, the items of tuples. */
@NullMarked
package io.github.presencecodegen.naming.nested;

import org.jspecify.annotations.NullMarked;
