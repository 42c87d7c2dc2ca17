/**
 * The markup of specifications (Markdown, reStructuredText, shortcodes) turned into Javadoc. The only package that imports
 * commonmark.
 */
@NullMarked
package io.github.presencecodegen.emit.javadoc.markup;

import org.jspecify.annotations.NullMarked;
