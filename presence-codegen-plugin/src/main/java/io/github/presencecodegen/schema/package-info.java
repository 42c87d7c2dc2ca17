/**
 * The third stage: nodes to a faithful keyword model of their dialect. Nothing is merged yet, and a reference is a
 * value. A new keyword is a record in {@link io.github.presencecodegen.schema.Keyword}, a line in the table of its
 * dialect, and a method that reads it.
 */
@NullMarked
package io.github.presencecodegen.schema;

import org.jspecify.annotations.NullMarked;
