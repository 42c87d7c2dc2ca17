/** The syntax of Javadoc: escaping, paragraphs, tags. */
@NullMarked
package io.github.presencecodegen.emit.javadoc.text;

import org.jspecify.annotations.NullMarked;
