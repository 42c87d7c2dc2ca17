/** Reads nodes as schemas: the table of keywords of each dialect, and a reader for each keyword. */
@NullMarked
package io.github.presencecodegen.schema.reading;

import org.jspecify.annotations.NullMarked;
