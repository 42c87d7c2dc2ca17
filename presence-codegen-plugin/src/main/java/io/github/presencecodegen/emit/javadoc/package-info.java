/** What generated Javadoc says of types, properties, constraints, formats and releases. */
@NullMarked
package io.github.presencecodegen.emit.javadoc;

import org.jspecify.annotations.NullMarked;
